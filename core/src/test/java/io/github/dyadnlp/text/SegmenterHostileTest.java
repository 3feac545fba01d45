package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SegmenterHostileTest {

    private static final int MEGABYTE = 1_000_000;

    private final Segmenter segmenter = Segmenter.standard();

    static Stream<Arguments> megabytes() {
        return Stream.of(
                        "a",
                        "1",
                        ".",
                        "\"",
                        "“",
                        "'",
                        "(",
                        "[",
                        "-",
                        "*",
                        "_",
                        "\n",
                        "\r",
                        " ",
                        "\0",
                        "\u200B",
                        "\uD800",
                        "\uDC00",
                        "\u05D0",
                        "\uD83D\uDE00",
                        "e\u0301",
                        "a.",
                        "a-",
                        "a'",
                        "a@",
                        "A. ",
                        "a. A",
                        "a.A",
                        "U.S. ",
                        "1,",
                        "[a](",
                        "<a ",
                        "&a",
                        "! ",
                        "the ",
                        "A\n",
                        "a\n\n",
                        "Name Name ",
                        "A: ",
                        "(Photo: ",
                        "a@b.c",
                        "x/y",
                        "[1] ",
                        "By A ",
                        "A | ",
                        "1 ")
                .map(unit -> arguments(
                        unit.codePoints().mapToObj(Integer::toHexString).toList(), unit));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("megabytes")
    void cutsAMegabyteOfTheSame(Object name, String unit) {
        // given
        String text = unit.repeat(MEGABYTE / unit.length());

        // when
        List<Sentence> sentences = segmenter.segment(text);

        // then
        assertKept(text, sentences);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void cutsNoise(int seed) {
        // given
        Random random = new Random(seed);
        String marks = " .\"'-\nAa1()[]*<>@:/,“”’!?";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                boolean any = random.nextInt(4) == 0;
                text.append(any ? (char) random.nextInt(0x10000) : marks.charAt(random.nextInt(marks.length())));
            }

            // when
            List<Sentence> sentences = segmenter.segment(text.toString());

            // then
            assertKept(text.toString(), sentences);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "\uD800", "\uDC00", "’", "1", "-", "[", "\uD83D\uDE00"})
    void takesASingleCharacter(String text) {
        assertThat(segmenter.segment(text))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.span().of(text)).isEqualTo(text));
    }

    @Test
    void cutsAnEndlessSentenceAtACommaAndAnEndlessWordAnywhere() {
        // when
        List<Sentence> sentences = segmenter.segment("one two three four, ".repeat(200) + "x".repeat(1000));

        // then
        assertThat(sentences.get(0).tokens()).hasSize(SentenceLength.MOST);
        assertThat(sentences.get(0).tokens().get(SentenceLength.MOST - 1).text())
                .isEqualTo(",");
        assertThat(sentences.get(sentences.size() - 1).tokens())
                .last()
                .extracting(token -> token.text().length())
                .isEqualTo(Tokenizer.MAX_LENGTH);
    }

    /** Tokens stand in order, hold what the text holds, and keep to the bounds. */
    private static void assertKept(String text, List<Sentence> sentences) {
        int end = 0;
        boolean kept = true;
        for (Sentence sentence : sentences) {
            kept &= sentence.tokens().size() <= SentenceLength.MOST;
            for (Token token : sentence.tokens()) {
                kept &= token.span().start() >= end;
                kept &= token.text().length() <= Tokenizer.MAX_LENGTH;
                kept &= text.startsWith(token.text(), token.span().start());
                end = token.span().end();
            }
        }
        assertThat(kept).isTrue();
    }
}
