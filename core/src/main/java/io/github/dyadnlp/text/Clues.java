package io.github.dyadnlp.text;

import io.github.dyadnlp.lexicon.Table;
import java.util.Locale;
import java.util.Set;

/** Words that tell where a sentence or paragraph begins, goes on or ends, from {@code clues.tsv}. */
final class Clues {

    private final Set<String> opens;
    private final Set<String> leans;
    private final Set<String> speaks;
    private final Set<String> domains;

    Clues() {
        var clues = Table.classes(Clues.class, "clues.tsv");
        opens = clues.get("opens");
        leans = clues.get("leans");
        speaks = clues.get("speaks");
        domains = clues.get("domain");
    }

    /** Whether {@code word} begins a sentence more often than it stands, capitalised, within one. */
    boolean opensSentence(String word) {
        return opens.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a line that ends with {@code word} is not finished. */
    boolean leansOn(String word) {
        return leans.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} attributes a quotation to someone. */
    boolean speaks(String word) {
        return speaks.contains(word);
    }

    /** Whether {@code word} ends internet names. */
    boolean endsAddress(String word) {
        return domains.contains(word.toLowerCase(Locale.ROOT));
    }
}
