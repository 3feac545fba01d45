package io.github.dyadnlp.examples.report;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A paragraph of the article.
 *
 * @param kind {@code body}, {@code heading} or {@code furniture}
 */
public record Paragraph(String kind, List<Piece> pieces) {

    /** The paragraphs of an article, all of them. */
    static List<Paragraph> of(Extraction extraction) {
        List<Mark> marks = Mark.of(extraction);
        Map<Integer, List<Sentence>> paragraphs = extraction.sentences().stream()
                .collect(Collectors.groupingBy(Sentence::paragraph, TreeMap::new, Collectors.toList()));
        return paragraphs.values().stream()
                .map(sentences -> of(sentences, marks, extraction.article().text()))
                .toList();
    }

    private static Paragraph of(List<Sentence> sentences, List<Mark> marks, String text) {
        Span span =
                sentences.get(0).span().to(sentences.get(sentences.size() - 1).span());
        List<Mark> inside =
                marks.stream().filter(mark -> span.contains(mark.span())).toList();
        return new Paragraph(kind(sentences), pieces(span, inside, text));
    }

    /** Furniture only if all of it is. */
    private static String kind(List<Sentence> sentences) {
        Sentence.Kind kind =
                sentences.stream().map(Sentence::kind).min(Enum::compareTo).orElse(Sentence.Kind.BODY);
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static List<Piece> pieces(Span span, List<Mark> marks, String text) {
        List<Piece> pieces = new ArrayList<>();
        PriorityQueue<Mark> waiting = new PriorityQueue<>(Mark.OUTER_FIRST);
        waiting.addAll(marks);
        Deque<Mark> open = new ArrayDeque<>();
        int at = span.start();
        while (at < span.end() || !open.isEmpty()) {
            while (!open.isEmpty() && open.peek().span().end() == at) {
                pieces.add(Piece.end(open.pop()));
            }
            while (!waiting.isEmpty() && waiting.peek().span().start() == at) {
                Mark next = waiting.remove();
                int room = open.isEmpty() ? span.end() : open.peek().span().end();
                if (next.span().end() > room) {
                    waiting.add(next.from(room));
                    next = next.until(room);
                }
                open.push(next);
                pieces.add(Piece.begin(next));
            }
            int next = Math.min(
                    open.isEmpty() ? span.end() : open.peek().span().end(),
                    waiting.isEmpty() ? span.end() : waiting.peek().span().start());
            if (next > at) {
                pieces.add(Piece.text(text.substring(at, next)));
            }
            at = next;
        }
        return pieces;
    }
}
