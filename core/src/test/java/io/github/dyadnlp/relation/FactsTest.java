package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.deeds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void areToldOnceWhereANounSaysWhatTheVerbSays() {
        assertThat(deeds("""
                        Oman/PROPN/nsubj/2 sought=seek/VERB/root/FINITE/PAST a/DET/det/4 meeting/NOUN/obj/2 with/ADP/case/6
                        Iran/PROPN/nmod/4""", "OMN=1 IRN=6")).containsExactly("OMN seek IRN");
    }

    @Test
    void areTwoWhereTheActorsDiffer() {
        assertThat(deeds("""
                        Oman/PROPN/nsubj/2 condemned=condemn/VERB/root/FINITE/PAST the/DET/det/5 Iranian/ADJ/amod/5
                        attack/NOUN/obj/2 on/ADP/case/7 Iraq/PROPN/nmod/5""", "OMN=1 IRN=4 IRQ=7")).containsExactly("OMN condemn IRN", "IRN attack IRQ");
    }
}
