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
            String word = words.get(i);
            cut(word, 0, word.length(), pieces);
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
        int from = 0;
        for (int to = phrase.indexOf(' '); to >= 0; to = phrase.indexOf(' ', from)) {
            cut(phrase, from, to, pieces);
            from = to + 1;
        }
        cut(phrase, from, phrase.length(), pieces);
        return pieces;
    }

    static String fold(String piece) {
        return piece.toLowerCase(Locale.ROOT);
    }

    private static void cut(String text, int from, int to, List<String> pieces) {
        int start = from;
        boolean inWord = from < to && isOfWord(text.charAt(from));
        for (int i = from + 1; i <= to; i++) {
            boolean goesOn = i < to && isOfWord(text.charAt(i));
            if (!goesOn || !inWord) {
                pieces.add(plain(text.substring(start, i)));
                start = i;
            }
            inWord = goesOn;
        }
    }

    private static boolean isOfWord(char c) {
        boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return plain || Character.isLetterOrDigit(c);
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
