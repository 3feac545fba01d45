package io.github.dyadnlp.neural;

/**
 * How a word is written. The vocabulary is lower case; the network learns from these classes what that hides.
 *
 * <p>The order is part of the network's interface. Letters, digits and capitals are those of {@link Character}, counted
 * by code points.
 */
enum Casing {
    /** No word: the marks around a sentence, and padding. */
    NOTHING,
    /** Neither letter nor digit. */
    SYMBOL,
    /** Digits, no letter. */
    NUMBER,
    /** Letters and digits: {@code G7}. */
    CODE,
    /** Letters, none a capital. */
    LOWER,
    /** One letter, a capital: {@code I}, {@code J.}. */
    INITIAL,
    /** Two letters or more, all capitals: {@code EU}, {@code U.S.}. */
    UPPER,
    /** The first letter is a capital, no other is. */
    TITLE,
    /** The first letter is a capital, and another, but not all: {@code McDonald}. */
    CAMEL,
    /** The first letter is no capital, but another is: {@code iPhone}. */
    INNER;

    static Casing of(String word) {
        int letters = 0;
        int capitals = 0;
        boolean digits = false;
        boolean firstIsCapital = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                firstIsCapital |= capital && letters == 0;
                capitals += capital ? 1 : 0;
                letters++;
            } else {
                digits |= Character.isDigit(c);
            }
        }
        if (letters == 0) {
            return digits ? NUMBER : SYMBOL;
        }
        return digits ? CODE : of(letters, capitals, firstIsCapital);
    }

    private static Casing of(int letters, int capitals, boolean firstIsCapital) {
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return letters == 1 ? INITIAL : UPPER;
        }
        if (!firstIsCapital) {
            return INNER;
        }
        return capitals > 1 ? CAMEL : TITLE;
    }
}
