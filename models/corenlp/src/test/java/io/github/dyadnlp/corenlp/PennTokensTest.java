package io.github.dyadnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PennTokensTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "’s, 's",
                "‘, '",
                "“, \"",
                "”, \"",
                "«, \"",
                "–, -",
                "EU‑Russia, EU-Russia",
                "—, --",
                "…, ...",
                "Kazakhstan, Kazakhstan",
                "Erdoğan, Erdoğan"
            })
    void spellsAsTheTreebankDoes(String text, String plain) {
        assertThat(PennTokens.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"'a\tb', a_b", "'\u0007', _", "'a\u2028b', a_b"})
    void leavesNoBlankOrControlCharacterInAWord(String text, String plain) {
        assertThat(PennTokens.plain(text)).isEqualTo(plain);
    }

    @Test
    void countsTokensFromOne() {
        List<CoreLabel> labels =
                PennTokens.labels(List.of(new Token("a", new Span(0, 1)), new Token("b", new Span(2, 3))));

        assertThat(labels).extracting(CoreLabel::index).containsExactly(1, 2);
    }

    @Test
    void keepsTheTokenAndItsPlaceBesideTheSpelling() {
        CoreLabel label =
                PennTokens.labels(List.of(new Token("…", new Span(7, 8)))).get(0);

        assertThat(label.word()).isEqualTo("...");
        assertThat(label.originalText()).isEqualTo("…");
        assertThat(label.beginPosition()).isEqualTo(7);
        assertThat(label.endPosition()).isEqualTo(8);
    }
}
