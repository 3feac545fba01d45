package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "By [Jane Doe](#)|By  Jane Doe    ",
                "![map](a.png) [Kazakhstan’s] oil|              [Kazakhstan’s] oil",
                "**Russia** *halted* oil|  Russia    halted  oil",
                "f***ing 2*3 word|f   ing 2*3 word",
                "a <b>big</b> x < y|a    big     x < y",
                "<https://a.org/b>| https://a.org/b ",
                "a&nbsp;b &amp; c|a      b &amp; c",
            })
    void blanksMarkupAndKeepsTheLength(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain).hasSameSizeAs(text);
    }

    @Test
    void turnsEveryLineEndIntoOneLineFeed() {
        assertThat(PlainText.of("a\r\nb\rc\u2028d<br>e\fg")).isEqualTo("a \nb\nc\nd\n\n\n\ne\ng");
    }

    @Test
    void blanksOddSpacesButKeepsThemWithinWords() {
        assertThat(PlainText.of("\uFEFFa\u00A0b\u200B c\u0000 Kazakh\u00ADstan"))
                .isEqualTo(" a b  c  Kazakh\u00ADstan");
    }

    @Test
    void leavesLoneSurrogatesAlone() {
        assertThat(PlainText.of("a\uD800b\uDC00")).isEqualTo("a\uD800b\uDC00");
    }
}
