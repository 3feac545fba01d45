package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--, SYMBOL",
                "😀, SYMBOL",
                "1990, NUMBER",
                "$5, NUMBER",
                "G7, CODE",
                "1990s, CODE",
                "visit, LOWER",
                "n't, LOWER",
                "中国, LOWER",
                "I, INITIAL",
                "J., INITIAL",
                "EU, UPPER",
                "U.S., UPPER",
                "Russia, TITLE",
                "'Tis, TITLE",
                "Éire, TITLE",
                "𐐀𐐨, TITLE",
                "McDonald, CAMEL",
                "iPhone, INNER"
            })
    void tellsHowAWordIsWritten(String word, Casing casing) {
        assertThat(Casing.of(word)).isEqualTo(casing);
    }
}
