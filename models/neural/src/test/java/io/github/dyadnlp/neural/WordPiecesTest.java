package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

    private static final int MANY = 1000;
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "kazakh", "##stan", "k", "##a", "##z", "n", "'", "t", "$", "5",
            "reunion", "中", "`", "i", "##f", "f", "a", "b");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    private String of(String word) {
        return String.join(
                " ",
                Arrays.stream(pieces.of(word, MANY)).mapToObj(VOCABULARY::get).toList());
    }

    @ParameterizedTest(name = "{0} is cut into {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Kazakhstan, kazakh ##stan",
                "kazaz, k ##a ##z ##a ##z",
                "n't, n ' t",
                "$5, $ 5",
                "Réunion, reunion",
                "Re\u0301union, reunion",
                "``, ` `",
                "中中, 中 中",
                "a\u00a0b, a b",
                "a\u200bb\u0007, [UNK]",
                "\u200b, [UNK]",
                "😀, [UNK]",
                "kazakhé, [UNK]",
                "kx-5, [UNK] [UNK] 5",
                "\uD800, [UNK]"
            })
    void cutsWords(String word, String expected) {
        assertThat(of(word)).isEqualTo(expected);
    }

    @Test
    void takesALongRunForUnknown() {
        assertThat(of("ka" + "z".repeat(98))).startsWith("k ##a ##z");
        assertThat(of("ka" + "z".repeat(99))).isEqualTo("[UNK]");
    }

    @Test
    void givesNoMorePiecesThanAskedFor() {
        assertThat(pieces.of("$".repeat(50), 7)).hasSize(7);
    }

    @Test
    @Timeout(5)
    void readsAMegabyteWithoutABlank() {
        assertThat(pieces.of("k".repeat(1_000_000), 7)).hasSize(1);
        assertThat(pieces.of("k-".repeat(500_000), 7)).hasSize(7);
    }

    @Test
    void needsItsSpecialPieces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPieces(List.of("[PAD]", "[CLS]", "[SEP]")))
                .withMessage("the vocabulary lacks [UNK]");
    }
}
