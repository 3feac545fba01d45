package io.github.dyadnlp.examples.report;

import java.util.List;

/**
 * What stands next in a paragraph: text, or the beginning or end of something that is marked.
 *
 * @param kind {@code text}, {@code actor}, {@code act}, or {@code end} of the last that began
 * @param text of a piece of text
 * @param begin offset in the article
 * @param end offset after it
 * @param types of the actors meant, as in {@code country}
 * @param label which actors are meant
 * @param relations numbers of the relations that the act makes
 * @param first whether what is marked begins here; where marks cross, one of them is cut in two
 */
public record Piece(
        String kind,
        String text,
        int begin,
        int end,
        List<String> types,
        String label,
        List<Integer> relations,
        boolean first) {

    static Piece text(String text) {
        return new Piece("text", text, 0, 0, List.of(), "", List.of(), true);
    }

    static Piece end(Mark mark) {
        return new Piece(
                "end-" + mark.kind(),
                "",
                mark.span().start(),
                mark.span().end(),
                List.of(),
                "",
                mark.relations(),
                mark.last());
    }

    static Piece begin(Mark mark) {
        return new Piece(
                mark.kind(),
                "",
                mark.span().start(),
                mark.span().end(),
                mark.types(),
                mark.label(),
                mark.relations(),
                mark.first());
    }
}
