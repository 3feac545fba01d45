package io.github.dyadnlp.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.333",
        "2, 3, 0.667",
        "1, 16, 0.062",
        "3, 16, 0.188",
        "1, 1, 1.000",
        "0, 5, 0.000",
        "5, 0, 0.000"
    })
    void roundsAsPythonDoes(int part, int whole, String expected) {
        assertThat(Figures.decimal(Figures.share(part, whole))).isEqualTo(expected);
    }

    @Test
    void quotesAsPythonDoes() {
        assertThat(Figures.quoted(List.of("RUS", "Xi's", "a\"b'c"))).isEqualTo("['RUS', \"Xi's\", 'a\"b\\'c']");
    }
}
