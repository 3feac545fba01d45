package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.List;

/** Says of every token of an article whether it stands in quotation marks. */
public final class Quotations {

    private final List<boolean[]> quoted = new ArrayList<>();

    private Quotations(List<Sentence> sentences) {
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                open &= closes(sentence.tokens());
            }
            List<Token> tokens = sentence.tokens();
            boolean[] here = new boolean[tokens.size()];
            for (int i = 0; i < here.length; i++) {
                switch (tokens.get(i).text()) {
                    case "\u201c", "``" -> open = true;
                    case "\u201d", "''" -> open = false;
                    case "\"" -> open = !open;
                    default -> here[i] = open;
                }
            }
            quoted.add(here);
        }
    }

    /** Whether a sentence ends a quotation that it did not open, as where every sentence is a paragraph of its own. */
    private static boolean closes(List<Token> tokens) {
        long marks = tokens.stream().filter(token -> token.text().equals("\"")).count();
        return marks % 2 == 1 && !tokens.get(0).text().equals("\"");
    }

    /**
     * Reads the marks of sentences that follow each other. A quotation goes on over sentences, and ends with its paragraph
     * unless the next one begins by ending it.
     */
    public static Quotations of(List<Sentence> sentences) {
        return new Quotations(sentences);
    }

    /**
     * Whether a token stands between marks; the marks themselves do not.
     *
     * @param position of the sentence in the list that was read
     * @param token its index in the sentence
     */
    public boolean isQuoted(int position, int token) {
        return quoted.get(position)[token];
    }

    /** Whether any token of the sentence at {@code position} is quoted. */
    public boolean hasQuotation(int position) {
        for (boolean token : quoted.get(position)) {
            if (token) {
                return true;
            }
        }
        return false;
    }

    /** Whether the quotation at the end of the sentence at {@code position} goes on behind it. */
    public boolean goesOn(int position) {
        boolean[] tokens = quoted.get(position);
        return tokens.length > 0 && tokens[tokens.length - 1];
    }
}
