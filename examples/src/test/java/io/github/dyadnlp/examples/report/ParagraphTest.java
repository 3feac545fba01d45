package io.github.dyadnlp.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final String TEXT = "Kazakh President Tokayev met";

    private static Mark mark(int begin, int end) {
        return new Mark(
                "actor", new Span(begin, end), List.of("person"), TEXT.substring(begin, end), List.of(), true, true);
    }

    /** As brackets. */
    private static String marked(Mark... marks) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : Paragraph.pieces(new Span(0, TEXT.length()), List.of(marks), TEXT)) {
            switch (piece.kind()) {
                case "text" -> out.append(piece.text());
                case "actor" -> out.append('[');
                default -> out.append(']');
            }
        }
        return out.toString();
    }

    @Test
    void putsMarksAroundTheirPassages() {
        assertThat(marked(mark(0, 6), mark(17, 24))).isEqualTo("[Kazakh] President [Tokayev] met");
    }

    @Test
    void putsInnerMarksIntoOuterOnes() {
        assertThat(marked(mark(0, 6), mark(0, 24), mark(17, 24))).isEqualTo("[[Kazakh] President [Tokayev]] met");
    }

    @Test
    void cutsMarksThatCross() {
        assertThat(marked(mark(0, 16), mark(7, 24))).isEqualTo("[Kazakh [President]][ Tokayev] met");
    }

    @Test
    void marksTheWholeParagraph() {
        assertThat(marked(mark(0, 28))).isEqualTo("[" + TEXT + "]");
    }
}
