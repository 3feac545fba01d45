package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says "I" and "we". */
class SpeakerFinderTest {

    private static final String QUOTED_WE =
            "\u201c/PUNCT/punct/3 We/PRON/nsubj/3 agree/VERB/root ./PUNCT/punct/3 \u201d/PUNCT/punct/3";

    @Test
    void followsAStatementBehindAColonToWhoMakesIt() {
        assertThat(Mentions.in(
                                "French/ADJ/amod/2 President/PROPN/compound/3 Durand/PROPN/nsubj/4/@PER said=say/VERB/root +:/PUNCT/punct/4",
                                "I/PRON/nsubj/2 agree/VERB/root",
                                "We/PRON/nsubj/2 agree/VERB/root")
                        .lines())
                .endsWith("I = Durand", "We = FRA");
    }

    @Test
    void readsWeInAStatementWithoutQuotationsAsWhomItSpeaksOf() {
        assertThat(Mentions.in(
                                "Australia/PROPN/nsubj/2 condemns=condemn/VERB/root Iran/PROPN/obj/2",
                                "We/PRON/nsubj/2 agree/VERB/root")
                        .lines())
                .endsWith("We = AUS");
    }

    @Test
    void followsAQuotationThatGoesOn() {
        assertThat(Mentions.in(
                                "\u201c/PUNCT/punct/3 We/PRON/nsubj/3 agree/VERB/ccomp/6 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " said=say/VERB/root Durand/PROPN/nsubj/6/@PER",
                                QUOTED_WE)
                        .lines())
                .endsWith("We = Durand");
    }

    @Test
    void leavesWeAloneWhereAStrangerSpeaks() {
        assertThat(Mentions.in(
                                "\u201c/PUNCT/punct/3 I/PRON/nsubj/3 agree/VERB/ccomp/6 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " said=say/VERB/root Durand/PROPN/nsubj/6/@PER",
                                "\u201c/PUNCT/punct/3 We/PRON/nsubj/3 agree/VERB/ccomp/8 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " a/DET/det/7 witness/NOUN/nsubj/8 said=say/VERB/root")
                        .lines())
                .containsExactly("I = Durand", "Durand = Durand");
    }
}
