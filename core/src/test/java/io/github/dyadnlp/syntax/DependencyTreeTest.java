package io.github.dyadnlp.syntax;

import static io.github.dyadnlp.syntax.Parsed.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    private final ParsedSentence sentence = parsed(
            "Russia/PROPN/nsubj/2 halted=halt/VERB/root Kazakh/ADJ/amod/5 oil/NOUN/compound/5 exports=export/NOUN/obj/2");
    private final DependencyTree tree = sentence.tree();

    @Test
    void givesChildrenInTheOrderOfTheSentence() {
        assertThat(tree.children(sentence.word(1))).extracting(Word::text).containsExactly("Russia", "exports");
    }

    @Test
    void givesNoChildrenForALeaf() {
        assertThat(tree.children(sentence.word(0))).isEmpty();
    }

    @Test
    void findsTheFirstChildByAnyOfTheRelations() {
        assertThat(tree.child(sentence.word(4), Deprel.COMPOUND, Deprel.AMOD))
                .hasValueSatisfying(child -> assertThat(child.text()).isEqualTo("Kazakh"));
    }

    @Test
    void findsNoChildByARelationThatIsNotThere() {
        assertThat(tree.child(sentence.word(4), Deprel.NMOD)).isEmpty();
    }

    @Test
    void knowsWhetherThereIsAChildByARelation() {
        assertThat(tree.has(sentence.word(1), Deprel.IOBJ, Deprel.OBJ)).isTrue();
    }

    @Test
    void findsTheParentOfAWord() {
        assertThat(tree.parent(sentence.word(3))).hasValue(sentence.word(4));
    }

    @Test
    void givesNoParentToARoot() {
        assertThat(tree.parent(sentence.word(1))).isEmpty();
    }

    @Test
    void letsAWordDominateItself() {
        assertThat(tree.dominates(sentence.word(2), sentence.word(2))).isTrue();
    }

    @Test
    void letsAWordDominateWhatItGovernsThroughOthers() {
        assertThat(tree.dominates(sentence.word(1), sentence.word(2))).isTrue();
    }

    @Test
    void letsNoWordDominateItsGovernor() {
        assertThat(tree.dominates(sentence.word(4), sentence.word(1))).isFalse();
    }

    @Test
    void keepsSeveralRoots() {
        ParsedSentence fragments = parsed("Berlin/PROPN/root signed=sign/VERB/root");

        assertThat(fragments.tree().roots()).isEqualTo(fragments.words());
    }

    @Test
    void refusesWordsThatGovernEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed("a/NOUN/root b/NOUN/obj/3 c/NOUN/obj/2"))
                .withMessage("words govern each other in a circle");
    }

    @Test
    void refusesASentenceWithoutRoot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed("a/NOUN/obj/2 b/NOUN/obj/1"))
                .withMessage("words govern each other in a circle");
    }

    @Test
    void refusesAHeadBeyondTheSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed("a/NOUN/root b/NOUN/obj/3"))
                .withMessage("word 1 has head 2");
    }

    @Test
    void refusesAWordOfALongerSentence() {
        Word elsewhere = parsed("a/X/root b/X/dep/1 c/X/dep/1 d/X/dep/1 e/X/dep/1 f/X/dep/1")
                .word(5);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tree.children(elsewhere));
    }
}
