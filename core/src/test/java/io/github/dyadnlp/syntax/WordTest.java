package io.github.dyadnlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTest {

    private static final Token HALTED = new Token("halted", new Span(7, 13));

    private static Word word(int index, int head, Deprel deprel) {
        return new Word(index, HALTED, "halt", Upos.VERB, Set.of(Feature.PAST), head, deprel);
    }

    @Test
    void readsLikeItsToken() {
        Word word = word(1, Word.ROOT, Deprel.ROOT);

        assertThat(word.text()).isEqualTo("halted");
        assertThat(word.span()).isEqualTo(new Span(7, 13));
    }

    @Test
    void tellsWhatItIs() {
        Word word = word(1, Word.ROOT, Deprel.ROOT);

        assertThat(word.is(Upos.VERB) && word.is(Deprel.ROOT) && word.is(Feature.PAST))
                .isTrue();
        assertThat(word.is(Upos.NOUN) || word.is(Deprel.OBJ) || word.is(Feature.PLURAL))
                .isFalse();
    }

    @Test
    void keepsItsFeaturesWhenTheCallersSetChanges() {
        // given
        Set<Feature> features = EnumSet.of(Feature.PAST);
        Word word = new Word(0, HALTED, "halt", Upos.VERB, features, Word.ROOT, Deprel.ROOT);

        // when
        features.add(Feature.PLURAL);

        // then
        assertThat(word.features()).containsExactly(Feature.PAST);
    }

    @Test
    void handsItsFeaturesOutReadOnly() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> word(1, Word.ROOT, Deprel.ROOT).features().add(Feature.PLURAL));
    }

    @Test
    void refusesToGovernItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> word(3, 3, Deprel.OBJ))
                .withMessage("word 3 'halted' has head 3");
    }

    @Test
    void refusesAHeadBeforeTheSentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> word(3, -2, Deprel.OBJ));
    }

    @Test
    void refusesARootThatDependsOnAnotherWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> word(3, 1, Deprel.ROOT));
    }

    @Test
    void refusesADependentOfNoWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> word(3, Word.ROOT, Deprel.OBJ))
                .withMessage("word 3 has head -1 by relation OBJ");
    }
}
