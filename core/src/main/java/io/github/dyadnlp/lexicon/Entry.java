package io.github.dyadnlp.lexicon;

/**
 * One meaning of a form in the gazetteer.
 *
 * @param domain what kind of thing it means
 * @param kind how the form relates to the thing
 * @param id key of the thing within its domain: ISO code, id of the organisation, name of the region
 */
public record Entry(Domain domain, Kind kind, String id) {

    /** What a form can mean. */
    public enum Domain {
        COUNTRY,
        REGION,
        ORGANIZATION
    }

    /** How a form relates to what it means. */
    public enum Kind {
        /** A name of its own: {@code Russia}. */
        NAME,
        /** An adjective of origin: {@code Russian}. */
        ADJECTIVE,
        /** The people, one or many: {@code Kazakhs}. */
        PEOPLE,
        /** The capital, which may stand for the government or for the place: {@code Moscow}. */
        CAPITAL,
        /** A seat of power, likewise: {@code the Kremlin}. */
        SEAT,
        /** A part of the state, which may stand for it: {@code Crimea}. */
        PART
    }

    /** Whether syntax has to decide if the form means an actor or a mere place. */
    public boolean isPlaceToo() {
        return kind == Kind.CAPITAL || kind == Kind.SEAT || kind == Kind.PART;
    }
}
