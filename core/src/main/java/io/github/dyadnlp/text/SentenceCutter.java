package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>Finds every full stop, question or exclamation mark and ellipsis together with the quotes and brackets it closes,
 * and asks {@link SentenceEnds} about it. Effort is linear in the length of the paragraph.
 */
final class SentenceCutter {

    private static final Pattern NOTES = Pattern.compile("(?: ?\\[\\d{1,3}])+(?=\\s|$)");
    private static final int LONGEST_NOTES = 40;

    private final SentenceEnds ends;

    SentenceCutter(SentenceEnds ends) {
        this.ends = ends;
    }

    /** The sentences of {@code paragraph}, in order, without blanks around them. */
    List<Span> cut(String plain, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        boolean quoted = false;
        for (int i = start; i < paragraph.end(); ) {
            char c = plain.charAt(i);
            if (!isStop(c)) {
                quoted ^= c == '"';
                i++;
                continue;
            }
            int stop = afterStops(plain, i, paragraph.end());
            int close = afterNote(plain, afterClosers(plain, stop, paragraph.end(), quoted), paragraph.end());
            int next = afterBlanks(plain, close, paragraph.end());
            if (next >= paragraph.end()) {
                break;
            }
            if (ends.at(new Stop(plain, start, i, stop, close, next, paragraph.end()))) {
                sentences.add(new Span(start, close));
                start = next;
            }
            quoted ^= straightQuotes(plain, stop, close);
            i = close;
        }
        addLast(sentences, plain, new Span(start, paragraph.end()));
        return sentences;
    }

    /** A stray quote or bracket at the end is no sentence: it goes with the one before. */
    private static void addLast(List<Span> sentences, String plain, Span rest) {
        boolean words = plain.substring(rest.start(), rest.end()).codePoints().anyMatch(Character::isLetterOrDigit);
        if (words || sentences.isEmpty()) {
            sentences.add(rest);
        } else {
            int last = sentences.size() - 1;
            sentences.set(last, sentences.get(last).to(rest));
        }
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int afterStops(String plain, int from, int end) {
        int to = from;
        while (to < end && isStop(plain.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A straight quote closes if one is open, or if a blank or the end follows. */
    private static int afterClosers(String plain, int from, int end, boolean quoted) {
        boolean open = quoted;
        int to = from;
        for (; to < end; to++) {
            char c = plain.charAt(to);
            boolean blankFollows = to + 1 == end || plain.charAt(to + 1) <= ' ';
            if (c == '"' && (open || blankFollows)) {
                open = false;
            } else if (!(c == '\'' && (blankFollows || plain.charAt(to + 1) == '"') || "”’)]»}".indexOf(c) >= 0)) {
                break;
            }
        }
        return to;
    }

    /** The numbers of footnotes belong to the sentence before them: {@code in 1805. [6] [7]}. */
    private static int afterNote(String plain, int from, int end) {
        Matcher note = NOTES.matcher(plain).region(from, Math.min(end, from + LONGEST_NOTES));
        return note.lookingAt() ? note.end() : from;
    }

    private static boolean straightQuotes(String plain, int from, int to) {
        return plain.substring(from, to).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static int afterBlanks(String plain, int from, int end) {
        int to = from;
        while (to < end && plain.charAt(to) <= ' ') {
            to++;
        }
        return to;
    }
}
