package io.github.dyadnlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UposTest {

    @Test
    void letsNounsNamesAndPronounsNameSomething() {
        assertThat(Upos.values())
                .filteredOn(Upos::isNominal)
                .containsExactlyInAnyOrder(Upos.NOUN, Upos.PROPN, Upos.PRON);
    }
}
