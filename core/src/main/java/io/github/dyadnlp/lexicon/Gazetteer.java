package io.github.dyadnlp.lexicon;

import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.Optional;

/**
 * Every form of every country, region and organisation.
 *
 * <p>Forms are looked for as they are written; in a line all in capitals, whatever their case.
 */
public final class Gazetteer {

    private final Phrases<Entry> asWritten;
    private final Phrases<Entry> folded;

    private Gazetteer(Phrases<Entry> asWritten, Phrases<Entry> folded) {
        this.asWritten = asWritten;
        this.folded = folded;
    }

    static Gazetteer of(Countries countries, Regions regions, Organizations organizations) {
        Phrases.Builder<Entry> asWritten = Phrases.builder();
        Phrases.Builder<Entry> folded = Phrases.foldedBuilder();
        countries.forEachForm(asWritten::add);
        countries.forEachForm(folded::add);
        regions.forEachForm(asWritten::add);
        regions.forEachForm(folded::add);
        organizations.forEachForm(asWritten::add);
        organizations.forEachForm(folded::add);
        return new Gazetteer(asWritten.build(), folded.build());
    }

    /** The longest form that begins with word {@code from}. */
    public Optional<Match<Entry>> longest(Pieces pieces, int from) {
        return asWritten.longest(pieces, from);
    }

    /** The longest form that begins with word {@code from}, whatever its case. */
    public Optional<Match<Entry>> longestFolded(Pieces folded, int from) {
        return this.folded.longest(folded, from);
    }
}
