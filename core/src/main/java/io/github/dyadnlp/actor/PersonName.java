package io.github.dyadnlp.actor;

import com.google.common.base.Splitter;
import io.github.dyadnlp.lexicon.Spelling;
import java.util.List;
import java.util.Locale;

/**
 * A name of a person cut into its parts, spelt so that variants meet: no accents, hyphens or apostrophes, lower case.
 *
 * @param written as the article has it
 * @param parts at least one; suffixes such as {@code Jr} are left out
 */
record PersonName(String written, List<String> parts) {

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    /** Given names differ by no more letters than this and are still one: {@code Kasym}, {@code Kassym}. */
    private static final int SPELLING = 2;

    /** Shorter surnames are not compared by likeness. */
    private static final int LONG = 6;

    static PersonName of(String written, Words words) {
        List<String> parts = BLANKS.splitToStream(written)
                .filter(part -> !words.is(WordClass.NAME_SUFFIX, part.toLowerCase(Locale.ROOT)))
                .map(PersonName::fold)
                .filter(part -> !part.isEmpty())
                .toList();
        return new PersonName(written, parts.isEmpty() ? List.of(written) : parts);
    }

    static String fold(String part) {
        return Spelling.plain(part);
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether two full names may be spellings of one. */
    boolean resembles(PersonName other) {
        if (String.join("", parts).equals(String.join("", other.parts))) {
            return true;
        }
        boolean surname = last().equals(other.last())
                || Math.min(last().length(), other.last().length()) >= LONG
                        && last().charAt(0) == other.last().charAt(0)
                        && distance(last(), other.last()) <= SPELLING;
        return surname && isShortFor(first(), other.first());
    }

    private static boolean isShortFor(String a, String b) {
        return a.equals(b)
                || a.length() == 1 && b.startsWith(a)
                || b.length() == 1 && a.startsWith(b)
                || Math.min(a.length(), b.length()) > 2 * SPELLING && distance(a, b) <= SPELLING;
    }

    /**
     * Letters to insert, delete or replace to make one word the other.
     *
     * <p>Follows R. A. Wagner, M. J. Fischer, <i>The String-to-String Correction Problem</i>, JACM 21(1), 1974.
     */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
