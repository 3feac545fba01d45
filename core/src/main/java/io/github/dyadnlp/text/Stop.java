package io.github.dyadnlp.text;

/**
 * A place where a sentence may end, and what stands around it.
 *
 * @param plain the article without markup
 * @param sentence where the sentence begins that may end here
 * @param mark its first full stop, question mark or the like
 * @param afterMarks where these marks end
 * @param close where the quotes and brackets end that they close
 * @param next the first unit after the blanks that follow; the same as {@code close} if the blank is missing
 * @param end where the paragraph ends, after {@code next}
 */
record Stop(String plain, int sentence, int mark, int afterMarks, int close, int next, int end) {

    /** No word is looked at further than this, in UTF-16 units. */
    private static final int REACH = 40;

    /** Whether the mark is one full stop and no quote or bracket follows it. */
    boolean isBareFullStop() {
        return isFullStop() && close == afterMarks;
    }

    boolean isFullStop() {
        return plain.charAt(mark) == '.' && afterMarks == mark + 1;
    }

    boolean isGlued() {
        return next == close;
    }

    boolean closesQuote() {
        return close > afterMarks;
    }

    /** What stands directly before the mark, closing quotes included, back to a blank, quote, bracket, dash or slash. */
    String before() {
        int from = mark;
        while (from > sentence && mark - from < REACH && "\"”’')]".indexOf(plain.charAt(from - 1)) >= 0) {
            from--;
        }
        while (from > sentence && mark - from < REACH && !endsWord(plain.charAt(from - 1))) {
            from--;
        }
        return plain.substring(from, mark);
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || "\"“”‘([—–-/".indexOf(c) >= 0;
    }

    /** The first letter or figure after opening quotes and brackets, or the paragraph's end. */
    int opening() {
        int at = next;
        while (at < end
                && at - next < REACH
                && !Character.isLetterOrDigit(plain.charAt(at))
                && isOpener(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpener(char c) {
        return c <= ' ' || "\"'“‘([«¿¡`-–—".indexOf(c) >= 0;
    }

    /** The word after the mark: letters and apostrophes only, perhaps none. */
    String after() {
        return wordAt(opening());
    }

    /** The word that begins at {@code from}. */
    String wordAt(int from) {
        int to = from;
        while (to < end && to - from < REACH && (Character.isLetter(plain.charAt(to)) || plain.charAt(to) == '’')) {
            to++;
        }
        return plain.substring(from, to);
    }

    /** The unit at {@link #opening}, or a blank at the paragraph's end. */
    char first() {
        int at = opening();
        return at < end ? plain.charAt(at) : ' ';
    }

    /** The words around, and the {@link #mark}'s place within them. */
    CharSequence context() {
        return plain.substring(contextStart(), Math.min(end, next + REACH));
    }

    int contextStart() {
        return Math.max(sentence, mark - REACH);
    }
}
