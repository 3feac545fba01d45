package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The way from a sentence to what the network reads: {@link EncodedSentence}, {@link Window} and {@link Input}. */
class InputTest {

    private static final WordPieces VOCABULARY =
            new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "chad", "asta", "##na", "met", "-", "eu"));

    private static EncodedSentence encoded(String words) {
        return EncodedSentence.of(Sentences.of(words), VOCABULARY);
    }

    private static Input input(Window window) {
        return Input.of(window, VOCABULARY.start(), VOCABULARY.end());
    }

    @Test
    void encodesEveryWordByItsPiecesAndItsCasing() {
        EncodedSentence encoded = encoded("Astana met EU");

        assertThat(encoded.size()).isEqualTo(3);
        assertThat(encoded.pieces(0)).containsExactly(5, 6);
        assertThat(encoded.pieces(1)).containsExactly(7);
        assertThat(List.of(encoded.casing(0), encoded.casing(1), encoded.casing(2)))
                .containsExactly(Casing.TITLE.ordinal(), Casing.LOWER.ordinal(), Casing.UPPER.ordinal());
    }

    @Test
    void readsAWordOfTooManyPiecesByItsBeginning() {
        assertThat(encoded("-".repeat(1000)).pieces(0)).hasSize(Window.MOST).containsOnly(8);
    }

    @Test
    void countsThePiecesOfAWindowWithTheMarksAroundIt() {
        Window window = new Window(encoded("Chad met Astana EU"), 1, 3);

        assertThat(window.words()).isEqualTo(2);
        assertThat(window.length()).isEqualTo(1 + 1 + 2 + 1);
    }

    @Test
    void putsThePiecesBetweenTheMarks() {
        Input input = input(new Window(encoded("Astana met EU"), 0, 3));

        assertThat(input.ids()).containsExactly(2, 5, 6, 7, 9, 3);
        assertThat(input.mask()).containsExactly(1, 1, 1, 1, 1, 1);
    }

    @Test
    void tellsWhereEachWordBegins() {
        assertThat(input(new Window(encoded("Astana met EU"), 0, 3)).wordStarts())
                .containsExactly(1, 3, 4);
    }

    @Test
    void givesEveryPieceTheCasingOfItsWordAndTheMarksNone() {
        int title = Casing.TITLE.ordinal();

        assertThat(input(new Window(encoded("Astana met"), 0, 2)).casing())
                .containsExactly(0, title, title, Casing.LOWER.ordinal(), 0);
    }

    @Test
    void countsTheWordsOfALaterWindowFromItsBeginning() {
        Input input = input(new Window(encoded("Chad met Astana EU"), 2, 4));

        assertThat(input.ids()).containsExactly(2, 5, 6, 9, 3);
        assertThat(input.wordStarts()).containsExactly(1, 3);
    }
}
