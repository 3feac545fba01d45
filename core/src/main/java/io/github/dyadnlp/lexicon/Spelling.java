package io.github.dyadnlp.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** How names are spelt so that their variants meet. */
public final class Spelling {

    private static final char LAST_OF_ASCII = 127;

    private Spelling() {}

    /** A word without accents, hyphens, apostrophes and other signs, in lower case; may be empty. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c - 'A' + 'a'));
            } else if (c > LAST_OF_ASCII) {
                return bare(word);
            }
        }
        return plain.toString();
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(Spelling::isLetterOrNumber)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
