package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of an article: what no sentence runs across.
 *
 * <p>Blank lines part paragraphs, unless a sentence visibly goes on behind them: prose without closing punctuation,
 * then lower case, or a last word such as "of". Single line breaks part headings, menu entries and list items, but not
 * the lines of text wrapped at a column.
 */
final class Paragraphs {

    /** A line shorter than this, in UTF-16 units, is not taken for prose that goes on elsewhere. */
    private static final int PROSE = 40;

    /** No column of wrapped text lies further right than this. */
    private static final int WIDEST_COLUMN = 130;

    private static final Pattern FINISHED = Pattern.compile("[.!?…:;][\"”’')\\]]*$");

    private final String plain;
    private final Furniture furniture;
    private final Clues clues;
    private final Abbreviations abbreviations;
    private final int column;

    private Paragraphs(String plain, List<Line> lines, Furniture furniture, Clues clues, Abbreviations abbreviations) {
        this.plain = plain;
        this.furniture = furniture;
        this.clues = clues;
        this.abbreviations = abbreviations;
        column = column(lines);
    }

    /** The paragraphs of {@code plain}, in order, none of them blank. */
    static List<Span> of(String plain, Furniture furniture, Clues clues, Abbreviations abbreviations) {
        List<Line> lines = Line.of(plain);
        Paragraphs paragraphs = new Paragraphs(plain, lines, furniture, clues, abbreviations);
        List<Span> spans = new ArrayList<>();
        Line previous = null;
        int start = 0;
        for (Line line : lines) {
            if (previous != null && !paragraphs.goesOn(previous, line)) {
                spans.add(new Span(start, previous.span().end()));
                start = line.span().start();
            } else if (previous == null) {
                start = line.span().start();
            }
            previous = line;
        }
        if (previous != null) {
            spans.add(new Span(start, previous.span().end()));
        }
        return spans;
    }

    /** The column at which this article wraps its lines, or 0 if single line breaks are no wrapping here. */
    private int column(List<Line> lines) {
        int breaks = 0;
        int wrapped = 0;
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            if (line.afterGap()) {
                continue;
            }
            breaks++;
            boolean within = before.length() >= PROSE && before.length() <= WIDEST_COLUMN;
            if (within && startsLower(line) && !isFinished(before)) {
                wrapped++;
                widest = Math.max(widest, before.length());
            }
        }
        return wrapped * 5 >= breaks ? widest : 0;
    }

    private boolean goesOn(Line line, Line next) {
        if (next.bulleted()) {
            return false;
        }
        if (!next.afterGap() && isWrapped(line, next)) {
            return !isFurniture(line) && !isFurniture(next);
        }
        boolean open = line.length() >= PROSE && !isFinished(line);
        return open && (startsLower(next) || leans(line)) && isProse(next) && !isFurniture(line) && !isFurniture(next);
    }

    /** Whether the first word of {@code next} did not fit into {@code line}. */
    private boolean isWrapped(Line line, Line next) {
        if (column == 0 || line.length() > column + 2) {
            return false;
        }
        int blank = plain.indexOf(' ', next.span().start());
        int word = (blank < 0 ? next.span().end() : Math.min(blank, next.span().end()))
                - next.span().start();
        return startsLower(next) && !isFinished(line) || line.length() + 1 + word > column;
    }

    private boolean isProse(Line line) {
        return line.length() >= PROSE || isFinished(line);
    }

    private boolean isFurniture(Line line) {
        return furniture.isLine(line.words(plain));
    }

    private boolean isFinished(Line line) {
        return FINISHED.matcher(tail(line)).find() && !abbreviations.neverEnds(lastWord(line));
    }

    private boolean leans(Line line) {
        String word = lastWord(line);
        return clues.leansOn(word) || abbreviations.neverEnds(word);
    }

    private String lastWord(Line line) {
        String tail = tail(line);
        return tail.substring(tail.lastIndexOf(' ') + 1);
    }

    private String tail(Line line) {
        return plain.substring(
                Math.max(line.span().start(), line.span().end() - 20),
                line.span().end());
    }

    private boolean startsLower(Line line) {
        int at = line.span().start();
        while (at < line.span().end() && "\"“‘'([".indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at < line.span().end() && Character.isLowerCase(plain.charAt(at));
    }
}
