package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceLengthTest {

    @Test
    void leavesASentenceOfTheGreatestLengthWhole() {
        assertThat(SentenceLength.cut(words(SentenceLength.MOST, -1, ""))).hasSize(1);
    }

    @Test
    void cutsAfterTheLastSemicolon() {
        assertThat(SentenceLength.cut(words(300, 150, ";")).get(0)).hasSize(151);
    }

    @Test
    void cutsBetweenWordsIfThereIsNoMark() {
        assertThat(SentenceLength.cut(words(450, -1, "")))
                .extracting(List::size)
                .containsExactly(200, 200, 50);
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(SentenceLength.cut(List.of())).isEmpty();
    }

    private static List<Token> words(int count, int at, String mark) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(new Token(i == at ? mark : "w", new Span(2 * i, 2 * i + 1)));
        }
        return tokens;
    }
}
