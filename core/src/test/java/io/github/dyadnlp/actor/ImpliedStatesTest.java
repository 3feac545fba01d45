package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** States that only what was done implies. */
class ImpliedStatesTest {

    private static final String ARRESTED_IN_UGANDA = """
            Journalists=journalist/NOUN/nsubj:pass/3/PLURAL were=be/AUX/aux:pass/3
            arrested=arrest/VERB/root/PAST_PARTICIPLE in/ADP/case/5 Uganda/PROPN/obl/3""";

    @Test
    void areThoseWhereSomebodyWasArrested() {
        assertThat(Mentions.in(ARRESTED_IN_UGANDA).lines()).contains("arrested = UGA");
    }

    @Test
    void areNotAskedForWhereSomebodyIsSaidToHaveDoneIt() {
        assertThat(Mentions.in(ARRESTED_IN_UGANDA + " by/ADP/case/7 rivals=rival/NOUN/obl/3/PLURAL")
                        .lines())
                .doesNotContain("arrested = UGA");
    }

    @Test
    void areNotImpliedByWhatAnybodyMayDo() {
        assertThat(Mentions.in(ARRESTED_IN_UGANDA.replace("arrested=arrest", "praised=praise"))
                        .lines())
                .containsExactly("Uganda = UGA");
    }
}
