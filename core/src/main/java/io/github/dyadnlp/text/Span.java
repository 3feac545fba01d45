package io.github.dyadnlp.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of the article as the caller wrote it, from {@code start} up to but excluding {@code end}.
 *
 * <p>Offsets count UTF-16 units of the original text, never of a cleaned or tokenised copy.
 *
 * @param start offset of the first unit, 0 or more
 * @param end offset after the last unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span is empty, runs backwards or starts before the text */
    public Span {
        checkArgument(start >= 0, "span starts before the text: %s..%s", start, end);
        checkArgument(start < end, "span is empty or runs backwards: %s..%s", start, end);
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The passage of {@code text} that this span marks. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly within this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
