package io.github.dyadnlp.text;

import io.github.dyadnlp.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that keep their full stop, from {@code abbreviations.tsv}; case counts. */
final class Abbreviations {

    /** What a full stop after an abbreviation says about the sentence. */
    enum Kind {
        TITLE,
        NUMBER,
        MONTH,
        INNER,
        OPEN;

        /** Whether the word may be the last of its sentence and an abbreviation all the same. */
        boolean mayEnd() {
            return this != NUMBER;
        }
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    /** @throws io.github.dyadnlp.lexicon.LexiconException if the data file names an unknown class */
    Abbreviations() {
        for (Table.Row row : Table.read(Abbreviations.class, "abbreviations.tsv", 2)) {
            kinds.put(row.cell(0), row.constant(Kind.class, 1));
        }
    }

    /** The kind of {@code word}, given without its last full stop. */
    Optional<Kind> of(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    /** Whether {@code word}, given with its full stop, stands only before another word: "Gen.", "vs." */
    boolean neverEnds(String word) {
        return word.endsWith(".")
                && of(word.substring(0, word.length() - 1))
                        .filter(kind -> kind == Kind.TITLE || kind == Kind.INNER)
                        .isPresent();
    }
}
