package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerContract;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuralAnalyzerTest extends AnalyzerContract {

    private Analyzer own;

    @Override
    protected Analyzer open() {
        return new NeuralProvider().open();
    }

    @BeforeAll
    void loadOwn() {
        own = open();
    }

    @AfterAll
    void unloadOwn() {
        own.close();
    }

    private ParsedSentence parse(Sentence sentence) {
        return own.analyze(List.of(sentence)).get(0);
    }

    @Test
    void joinsThePartsOfASentenceThatIsTooLong() {
        // given
        String clause = "the minister of Kazakhstan met the president of Uzbekistan in the capital ; ";

        // when
        ParsedSentence parsed = parse(Sentences.of((clause.repeat(40) + "and they agreed .").strip()));

        // then
        assertThat(parsed.tree().roots()).singleElement().extracting(Word::text).isEqualTo("met");
        assertThat(parsed.tree().children(parsed.tree().roots().get(0)))
                .filteredOn(word -> word.is(Deprel.PARATAXIS) && word.text().equals("met"))
                .as("those of the second and third window")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "-", "\uD800", "\u200b", "中", "x"})
    @Timeout(60)
    void readsASentenceOfThousandsOfOddWords(String word) {
        assertThat(parse(Sentences.of(Collections.nCopies(3000, word))).words()).hasSize(3000);
    }

    @Test
    @Timeout(60)
    void readsAWordOfAMegabyte() {
        assertThat(parse(Sentences.of(List.of("a", "-".repeat(1_000_000), "b"))).words())
                .hasSize(3);
    }

    @Test
    void refusesToReadNothingOnceItIsClosed() {
        Analyzer closed = open();
        closed.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> closed.analyze(List.of()))
                .withMessage("analyzer 'neural' is closed");
    }
}
