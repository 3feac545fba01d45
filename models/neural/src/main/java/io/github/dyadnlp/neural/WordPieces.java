package io.github.dyadnlp.neural;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts single words into pieces of a fixed vocabulary, the longest first, as BERT's uncased tokenizer does.
 *
 * <p>Follows M. Schuster, K. Nakajima, <i>Japanese and Korean Voice Search</i>, ICASSP 2012, in the form of J. Devlin,
 * M.-W. Chang, K. Lee, K. Toutanova, <i>BERT</i>, NAACL 2019: small letters, accents dropped, every punctuation mark by
 * itself, pieces within a word marked with {@code ##}. Immutable.
 */
final class WordPieces {

    /** Longer runs without punctuation are one unknown piece. */
    private static final int LONGEST_RUN = 100;

    private static final String CONTINUED = "##";

    private final Map<String, Integer> ids;
    private final int longestPiece;
    private final int unknown;
    private final int start;
    private final int end;

    /** @throws IllegalArgumentException if a special piece is missing */
    WordPieces(List<String> vocabulary) {
        ids = Maps.newHashMapWithExpectedSize(vocabulary.size());
        for (String piece : vocabulary) {
            ids.put(piece, ids.size());
        }
        checkArgument(ids.size() == vocabulary.size(), "the vocabulary holds a piece twice");
        longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        unknown = special("[UNK]");
        start = special("[CLS]");
        end = special("[SEP]");
    }

    private int special(String piece) {
        Integer id = ids.get(piece);
        checkArgument(id != null, "the vocabulary lacks %s", piece);
        return id;
    }

    /** The mark before a sentence. */
    int start() {
        return start;
    }

    /** The mark after a sentence. */
    int end() {
        return end;
    }

    /**
     * The pieces of {@code word}, at least one.
     *
     * @param most how many to give at most; what comes after these is left out
     */
    int[] of(String word, int most) {
        Collector pieces = new Collector(most);
        String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) {
                continue;
            }
            boolean blank = isBlank(c);
            if (!blank && !standsAlone(c)) {
                run.appendCodePoint(c);
                continue;
            }
            match(run, pieces);
            if (!blank) {
                match(run.appendCodePoint(c), pieces);
            }
        }
        match(run, pieces);
        return pieces.isEmpty() ? new int[] {unknown} : pieces.toArray();
    }

    /** Adds the pieces of {@code run} and empties it. */
    private void match(StringBuilder run, Collector pieces) {
        String text = run.toString();
        run.setLength(0);
        if (text.codePointCount(0, text.length()) > LONGEST_RUN) {
            pieces.add(unknown);
            return;
        }
        int mark = pieces.size();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + longestPiece);
            Integer id = id(text, from, to);
            while (id == null && --to > from) {
                id = id(text, from, to);
            }
            if (id == null) {
                pieces.cutBackTo(mark);
                pieces.add(unknown);
                return;
            }
            pieces.add(id);
            from = to;
        }
    }

    private Integer id(String text, int from, int to) {
        String piece = text.substring(from, to);
        return ids.get(from == 0 ? piece : CONTINUED + piece);
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.CONTROL -> !isBlank(c);
            default -> c == 0xFFFD;
        };
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean standsAlone(int c) {
        boolean asciiMark = c < 0x80 && !Character.isLetterOrDigit(c);
        return asciiMark || isPunctuation(c) || isIdeograph(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    /** Whole numbers up to a limit. */
    private static final class Collector {

        private final int most;
        private int[] numbers = new int[8];
        private int size;

        Collector(int most) {
            this.most = most;
        }

        void add(int number) {
            if (size == most) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        void cutBackTo(int length) {
            size = length;
        }

        int size() {
            return size;
        }

        boolean isEmpty() {
            return size == 0;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
