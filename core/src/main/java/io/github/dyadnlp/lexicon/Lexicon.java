package io.github.dyadnlp.lexicon;

/**
 * What Dyad knows of the world: states, regions, organisations, titles, roles, given names.
 *
 * @param gazetteer every form of the first three
 */
public record Lexicon(
        Gazetteer gazetteer,
        Countries countries,
        Regions regions,
        Organizations organizations,
        Titles titles,
        Roles roles,
        Places places,
        GivenNames givenNames) {

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Lexicon LEXICON = load();
    }

    /**
     * The files that come with the library, read once and shared by all threads.
     *
     * @throws LexiconException if one is broken
     */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static Lexicon load() {
        Countries countries = Countries.load();
        Regions regions = Regions.load();
        Organizations organizations = Organizations.load();
        return new Lexicon(
                Gazetteer.of(countries, regions, organizations),
                countries,
                regions,
                organizations,
                Titles.load(),
                Roles.load(),
                Places.load(),
                GivenNames.load());
    }
}
