package io.github.dyadnlp.lexicon;

import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.Optional;

/**
 * The names of {@code other-names.tsv}, which hold the name of an actor and mean something else: {@code Minsk agreements},
 * {@code Turkey vulture}.
 */
public final class OtherNames {

    private final Phrases<String> phrases;

    private OtherNames(Phrases<String> phrases) {
        this.phrases = phrases;
    }

    static OtherNames load(OwnFiles own) {
        Phrases.Builder<String> phrases = Phrases.foldedBuilder();
        Table.read(OtherNames.class, "other-names.tsv", 1, own).forEach(row -> phrases.add(row.cell(0), row.cell(0)));
        return new OtherNames(phrases.build());
    }

    /** The longest that begins with word {@code from}, whatever its case. */
    public Optional<Match<String>> longest(Pieces folded, int from) {
        return phrases.longest(folded, from);
    }
}
