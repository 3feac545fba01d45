package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the article that is not blank.
 *
 * @param span without the blanks, bullets and heading signs around it
 * @param afterGap whether a blank line stands before it, or nothing at all
 * @param bulleted whether a bullet, quotation or heading sign stood before it
 */
record Line(Span span, boolean afterGap, boolean bulleted) {

    private static final String BULLETS = "•·‣▪◦●■►>#+*-–—";
    private static final String SURE_BULLETS = "•·‣▪◦●■►>#*";

    /** The lines of {@code plain} that hold more than blanks, in order. */
    static List<Line> of(String plain) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (int start = 0; start < plain.length(); ) {
            int feed = plain.indexOf('\n', start);
            int end = feed < 0 ? plain.length() : feed;
            Line line = line(plain, start, end, gap);
            gap = line == null;
            if (line != null) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static Line line(String plain, int from, int to, boolean gap) {
        int start = from;
        int end = to;
        while (start < end && plain.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) <= ' ') {
            end--;
        }
        if (start == end) {
            return null;
        }
        int text = afterBullet(plain, start, end);
        boolean sure = text > start && (gap || SURE_BULLETS.indexOf(plain.charAt(start)) >= 0);
        return new Line(new Span(text, end), gap, sure);
    }

    private static int afterBullet(String plain, int start, int end) {
        int at = start;
        while (at < end && BULLETS.indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        if (at == start || at == end || plain.charAt(at) > ' ') {
            return start;
        }
        while (at < end && plain.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    int length() {
        return span.length();
    }

    /** The line with every stretch of blanks, such as one left by markup, made a single one. */
    String words(String plain) {
        return span.of(plain).replaceAll(" {2,}", " ");
    }
}
