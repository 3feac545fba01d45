package io.github.dyadnlp.examples.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Figures and lists as {@code score.py} prints them, so that the two reports can be compared character by character. */
final class Figures {

    private static final int DIGITS = 3;

    private Figures() {}

    /** {@code part / whole}, or 0 if there is no whole. */
    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Three digits after the point, rounded from the exact binary value, ties to even. */
    static String decimal(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Such as {@code ['RUS', 'KAZ']}. */
    static String quoted(List<String> values) {
        return values.stream().map(Figures::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String value) {
        boolean plain = !value.contains("'") || value.contains("\"");
        return plain ? "'" + value.replace("'", "\\'") + "'" : '"' + value + '"';
    }
}
