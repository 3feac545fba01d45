package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseCutterTest {

    private final WordPieces vocabulary = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "-"));

    /** The sentence with {@code |} where it is cut, at most {@code most} pieces to a part. */
    private String cut(int most, String words) {
        Sentence sentence = Sentences.of(words);
        EncodedSentence encoded = EncodedSentence.of(sentence, vocabulary);
        StringBuilder parts = new StringBuilder();
        for (Window window : ClauseCutter.load(most).windows(sentence, encoded)) {
            assertThat(window.length()).isLessThanOrEqualTo(most + 2);
            parts.append(parts.isEmpty() ? "" : "| ");
            for (int i = window.from(); i < window.to(); i++) {
                parts.append(sentence.tokens().get(i).text()).append(' ');
            }
        }
        return parts.toString().strip();
    }

    @Test
    void leavesASentenceWholeThatFits() {
        assertThat(cut(5, "Talks , and more .")).isEqualTo("Talks , and more .");
    }

    @Test
    void cutsAfterPunctuation() {
        assertThat(cut(5, "They met ; they talked at length")).isEqualTo("They met ; | they talked at length");
    }

    @Test
    void prefersTheStrongerMark() {
        assertThat(cut(8, "a b c d ; e , f g h")).isEqualTo("a b c d ; | e , f g h");
    }

    @Test
    void cutsBeforeAConjunction() {
        assertThat(cut(5, "They met there but left at once")).isEqualTo("They met there | but left at once");
    }

    @Test
    void cutsWhereverItMustWhenNothingTellsAClause() {
        assertThat(cut(4, "a b c d e f g h i")).isEqualTo("a b c d | e f g h | i");
    }

    @Test
    void countsPiecesNotWords() {
        assertThat(cut(4, "a -- -- b")).isEqualTo("a -- | -- b");
    }

    @Test
    void readsAWordOfTooManyPiecesByItsBeginning() {
        assertThat(ClauseCutter.load(Window.MOST)
                        .windows(
                                Sentences.of("a " + "-".repeat(1000) + " b"),
                                EncodedSentence.of(Sentences.of("a " + "-".repeat(1000) + " b"), vocabulary)))
                .extracting(Window::length)
                .containsExactly(3, Window.MOST + 2, 3);
    }
}
