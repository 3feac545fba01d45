package io.github.dyadnlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeprelTest {

    @ParameterizedTest
    @EnumSource
    void readsItsOwnLabel(Deprel deprel) {
        assertThat(Deprel.of(deprel.label())).isEqualTo(deprel);
    }

    @ParameterizedTest
    @CsvSource({"advcl:relcl, ADVCL", "conj:and, CONJ", "nmod:of:late, NMOD", "obl:about, OBL"})
    void takesAnUnlistedSubtypeForTheRelationBeforeTheColon(String label, Deprel deprel) {
        assertThat(Deprel.of(label)).isEqualTo(deprel);
    }

    @ParameterizedTest
    @CsvSource({
        "obl:tmod, OBL_UNMARKED",
        "obl:npmod, OBL_UNMARKED",
        "nmod:tmod, NMOD_UNMARKED",
        "nmod:npmod, NMOD_UNMARKED"
    })
    void readsTheNamesOfFormerReleases(String label, Deprel deprel) {
        assertThat(Deprel.of(label)).isEqualTo(deprel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dobj", "NSUBJ", ":pass", "dobj:x"})
    void refusesALabelThatIsNoneOfUniversalDependencies(String label) {
        assertThatIllegalArgumentException().isThrownBy(() -> Deprel.of(label));
    }

    @Test
    void namesTheLabelItRefusesAndThoseItKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deprel.of("dobj"))
                .withMessageContainingAll("'dobj'", "nsubj:pass", "obj");
    }

    @Test
    void countsSubjectsOfBothVoices() {
        assertThat(Deprel.values())
                .filteredOn(Deprel::isSubject)
                .containsExactlyInAnyOrder(Deprel.NSUBJ, Deprel.NSUBJ_PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acl", "acl:relcl", "advcl", "ccomp", "csubj", "csubj:pass", "parataxis", "xcomp"})
    void knowsTheRelationsOfClauses(String label) {
        assertThat(Deprel.of(label).isClausal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsubj", "obj", "obl", "nmod", "amod", "conj", "root", "aux"})
    void knowsTheRelationsOfWords(String label) {
        assertThat(Deprel.of(label).isClausal()).isFalse();
    }
}
