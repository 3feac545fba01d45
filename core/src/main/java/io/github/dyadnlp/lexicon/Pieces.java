package io.github.dyadnlp.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words cut at every change between letters and other signs, so that a phrase is found however an engine cuts it:
 * {@code U.S.} is {@code U . S .} whether it came as one token or as two.
 *
 * <p>Curly quotes and the various dashes count as their plain forms. A piece remembers the word that it ends.
 */
public final class Pieces {

    /** Says of a piece that the word goes on after it. */
    static final int WITHIN = -1;

    private final String[] pieces;
    private final int[] wordEnds;
    private final int[] starts;

    private Pieces(String[] pieces, int[] wordEnds, int[] starts) {
        this.pieces = pieces;
        this.wordEnds = wordEnds;
        this.starts = starts;
    }

    /** Cuts words as they stand. */
    public static Pieces of(List<String> words) {
        List<String> pieces = new ArrayList<>(words.size() + 8);
        List<Integer> ends = new ArrayList<>(words.size() + 8);
        int[] starts = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            starts[i] = pieces.size();
            cut(words.get(i), pieces);
            while (ends.size() < pieces.size() - 1) {
                ends.add(WITHIN);
            }
            ends.add(i + 1);
        }
        return new Pieces(
                pieces.toArray(String[]::new),
                ends.stream().mapToInt(Integer::intValue).toArray(),
                starts);
    }

    /** The same pieces in lower case. */
    public Pieces folded() {
        return new Pieces(Arrays.stream(pieces).map(Pieces::fold).toArray(String[]::new), wordEnds, starts);
    }

    static List<String> of(String phrase) {
        List<String> pieces = new ArrayList<>(4);
        for (String word : phrase.split(" ")) {
            cut(word, pieces);
        }
        return pieces;
    }

    static String fold(String piece) {
        return piece.toLowerCase(Locale.ROOT);
    }

    private static void cut(String word, List<String> pieces) {
        int start = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length()
                    || !Character.isLetterOrDigit(word.charAt(i))
                    || !Character.isLetterOrDigit(word.charAt(i - 1))) {
                pieces.add(plain(word.substring(start, i)));
                start = i;
            }
        }
    }

    private static String plain(String piece) {
        if (piece.length() > 1) {
            return piece;
        }
        return switch (piece.charAt(0)) {
            case '\u2018', '\u2019', '\u02bc', '\u201b' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
            default -> piece;
        };
    }

    int start(int word) {
        return starts[word];
    }

    int size() {
        return pieces.length;
    }

    String get(int index) {
        return pieces[index];
    }

    /** Index after the word that piece {@code index} ends, {@link #WITHIN} if the word goes on. */
    int wordEnd(int index) {
        return wordEnds[index];
    }
}
