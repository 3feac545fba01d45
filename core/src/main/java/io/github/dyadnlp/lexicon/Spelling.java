package io.github.dyadnlp.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are spelt so that their variants meet. */
public final class Spelling {

    private static final CharMatcher ASCII_LETTERS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private Spelling() {}

    /** A word without accents, hyphens, apostrophes and other signs, in lower case; may be empty. */
    public static String plain(String word) {
        if (ASCII_LETTERS.matchesAllOf(word)) {
            return Ascii.toLowerCase(word);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
