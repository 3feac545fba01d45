package io.github.dyadnlp.text;

import static io.github.dyadnlp.text.Sentence.Kind.BODY;
import static io.github.dyadnlp.text.Sentence.Kind.FURNITURE;
import static io.github.dyadnlp.text.Sentence.Kind.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Furniture PATTERNS = new Furniture();
    private static final String PROSE = "Russia halted Kazakh oil exports for the second time this year,"
            + " and Kazakhstan protested in Moscow and in Brussels.";

    @Test
    void takesAShortLineWithoutFullStopForAHeading() {
        assertThat(kinds(PROSE, "Geopolitical balance", PROSE + " Then it ended."))
                .containsExactly(BODY, HEADING, BODY);
    }

    @Test
    void takesAShortFirstParagraphForTheTitleEvenWithAFullStop() {
        assertThat(kinds("Iran accuses Iraq of ceasefire violations.", PROSE)).containsExactly(HEADING, BODY);
    }

    @Test
    void takesAHeadingThatAppearsAgainForFurniture() {
        assertThat(kinds(
                        "Ukraine risks losing the war — and the peace",
                        "Ukraine risks losing the war — and the peace",
                        PROSE))
                .containsExactly(HEADING, FURNITURE, BODY);
    }

    @Test
    void takesThreeCrumbsInARowForAMenu() {
        assertThat(kinds("Europe", "Middle East", "Asia", PROSE))
                .containsExactly(FURNITURE, FURNITURE, FURNITURE, BODY);
    }

    @Test
    void takesTwoCrumbsForHeadings() {
        assertThat(kinds("Europe", "Middle East", PROSE)).containsExactly(HEADING, HEADING, BODY);
    }

    @Test
    void takesSpeakersInARowForFurniture() {
        assertThat(kinds(PROSE, "Ann Lee: Director, Carnegie Center", "Ali Vaez: Senior Fellow, Crisis Group"))
                .containsExactly(BODY, FURNITURE, FURNITURE);
    }

    @Test
    void takesALoneSpeakerForAHeading() {
        assertThat(kinds(PROSE, "Ann Lee: President Putin will fall")).containsExactly(BODY, HEADING);
    }

    @Test
    void discardsAnAppealWithinAParagraph() {
        // given
        String text = PROSE + " Sign up for our newsletter.";
        Layout layout = Layout.of(text, List.of(new Span(0, text.length())), PATTERNS);

        // when
        Sentence.Kind prose = layout.sentence(0, new Span(0, PROSE.length()));
        Sentence.Kind appeal = layout.sentence(0, new Span(PROSE.length() + 1, text.length()));

        // then
        assertThat(prose).isEqualTo(BODY);
        assertThat(appeal).isEqualTo(FURNITURE);
    }

    private static List<Sentence.Kind> kinds(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        Layout layout = Layout.of(text, spans, PATTERNS);
        List<Sentence.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            kinds.add(layout.paragraph(i));
        }
        return kinds;
    }
}
