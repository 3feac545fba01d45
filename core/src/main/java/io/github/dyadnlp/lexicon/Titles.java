package io.github.dyadnlp.lexicon;

import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.Optional;

/** The offices and forms of address of {@code titles.tsv}: {@code president}, {@code foreign minister}, {@code Mr}. */
public final class Titles {

    private final Phrases<String> phrases;

    private Titles(Phrases<String> phrases) {
        this.phrases = phrases;
    }

    static Titles load(OwnFiles own) {
        Phrases.Builder<String> phrases = Phrases.foldedBuilder();
        for (Table.Row row : Table.read(Titles.class, "titles.tsv", 2, own)) {
            phrases.add(row.cell(0), row.cell(1));
        }
        return new Titles(phrases.build());
    }

    /** The longest title that begins with word {@code from}; its value is the sector. */
    public Optional<Match<String>> longest(Pieces folded, int from) {
        return phrases.longest(folded, from);
    }

    /** The sector of a title in lower case. */
    public Optional<String> sector(String title) {
        return phrases.get(title).stream().findFirst();
    }

    /** Whether {@code phrase}, in lower case, is a title as a whole. */
    public boolean contains(String phrase) {
        return !phrases.get(phrase).isEmpty();
    }
}
