package io.github.dyadnlp.syntax;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 2", "-1, 1"})
    void refusesToHoldNoToken(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Name(Name.Type.PER, from, to))
                .withMessage("name of tokens %d..%d", from, to);
    }
}
