package io.github.dyadnlp.text;

import static io.github.dyadnlp.text.Sentence.Kind.BODY;
import static io.github.dyadnlp.text.Sentence.Kind.FURNITURE;
import static io.github.dyadnlp.text.Sentence.Kind.HEADING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private static final String PAGE = """
            Home
            World
            Politics

            EU chief courts Astana

            By [Jane Doe for AFP](#)

            October 27, 2022

            Charles Michel visited **Kazakhstan** on Thursday. He met President Tokayev.

            EU chief courts Astana

            Keep reading
            """;

    private final Segmenter segmenter = Segmenter.standard();

    @Test
    void marksFurnitureAndHeadingsAndKeepsThem() {
        // when
        List<Sentence> sentences = segmenter.segment(PAGE);

        // then
        assertThat(sentences)
                .extracting(Sentence::kind)
                .containsExactly(
                        FURNITURE, FURNITURE, FURNITURE, HEADING, FURNITURE, FURNITURE, BODY, BODY, FURNITURE,
                        FURNITURE);
    }

    @Test
    void numbersSentencesAndParagraphsInOrder() {
        // when
        List<Sentence> sentences = segmenter.segment(PAGE);

        // then
        assertThat(sentences)
                .extracting(Sentence::index)
                .isEqualTo(IntStream.range(0, sentences.size()).boxed().toList());
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 3, 4, 5, 6, 6, 7, 8);
    }

    @Test
    void givesTheOffsetsOfTheTextAsHandedIn() {
        // given
        String text =
                "\uFEFFHello,\r\n\r\n\u200B<p>The&nbsp;[EU](https://europa.eu) \uD83D\uDE00 met\u00A0**Putin**’s envoy.</p>";

        // when
        List<Token> tokens = segmenter.segment(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();

        // then
        assertThat(tokens)
                .extracting(Token::text)
                .containsExactly("Hello", ",", "The", "EU", "\uD83D\uDE00", "met", "Putin", "’s", "envoy", ".");
        assertThat(tokens)
                .allSatisfy(
                        token -> assertThat(token.text()).isEqualTo(token.span().of(text)));
    }

    @Test
    void spansASentenceFromItsFirstToItsLastToken() {
        // given
        String text = "  • Russia invaded Ukraine.  ";

        // when
        Sentence sentence = segmenter.segment(text).get(0);

        // then
        assertThat(sentence.span().of(text)).isEqualTo("Russia invaded Ukraine.");
    }

    @Test
    void countsALongParagraphAsBodyEachTime() {
        // given
        String paragraph = "While Kazakhstan is one of Russia’s key partners, cooperating through the Eurasian Economic"
                + " Union and other initiatives, it refrained from supporting Russia during its war with Georgia"
                + " or its initial invasion of Ukraine in 2014.";

        // when
        List<Sentence> sentences = segmenter.segment(paragraph + "\n\n" + paragraph);

        // then
        assertThat(sentences).extracting(Sentence::kind).containsExactly(BODY, BODY);
    }

    @Test
    void countsAShortAnswerGivenTwiceAsBody() {
        assertThat(segmenter.segment("“Will he come, Mr. Minister, to the talks in Astana?”\n\n“Yes.”\n\n“Yes.”"))
                .extracting(Sentence::kind)
                .doesNotContain(FURNITURE);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(segmenter.segment("")).isEmpty();
        assertThat(segmenter.segment(" \r\n\t\u00A0\u200B\n")).isEmpty();
        assertThat(segmenter.segment("<p></p>\n**\n")).isEmpty();
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> segmenter.segment(null))
                .withMessage("text");
    }

    @Test
    void givesTheSameResultToEveryThread() {
        // given
        List<Sentence> alone = segmenter.segment(PAGE);

        // when
        List<List<Sentence>> together = Collections.nCopies(200, PAGE).parallelStream()
                .map(segmenter::segment)
                .toList();

        // then
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void setsTextInAnotherScriptAside() {
        assertThat(Segmenter.standard().segment("Russia accused Ukraine.\n\nרוסיה עצרה את יצוא הנפט."))
                .extracting(Sentence::kind)
                .last()
                .isEqualTo(Sentence.Kind.FURNITURE);
    }
}
