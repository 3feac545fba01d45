package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalienceTest {

    @Test
    void readsWeightsThatRankSubjectsFirstAndFade() {
        Salience.Weights weights = Salience.Weights.load();

        assertThat(weights.mainSubject()).isGreaterThan(weights.subject());
        assertThat(weights.subject()).isGreaterThan(weights.other());
        assertThat(weights.fading()).isBetween(0.0, 1.0);
        assertThat(weights.margin()).isGreaterThanOrEqualTo(1);
    }
}
