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

    @Test
    void followsIToTheAuthorWhomTheTitleNames() {
        assertThat(Mentions.in(
                                "Statement/NOUN/root by/ADP/case/4 Minister/PROPN/compound/4 Durand/PROPN/nmod/1/@PER",
                                "I/PRON/nsubj/2 agree/VERB/root")
                        .lines())
                .endsWith("I = Durand");
    }

    @Test
    void followsIToWhomAnotherQuotes() {
        assertThat(Mentions.in(
                                "\u201c/PUNCT/punct/3 I/PRON/nsubj/3 agree/VERB/ccomp/8 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " the/DET/det/7 paper/NOUN/nsubj/8 quoted=quote/VERB/root Durand/PROPN/obj/8/@PER"
                                        + " as/SCONJ/mark/11 saying=say/VERB/advcl/8")
                        .lines())
                .startsWith("I = Durand");
    }

    @Test
    void followsIToTheSourceOfAReport() {
        assertThat(Mentions.in(
                                "\u201c/PUNCT/punct/3 I/PRON/nsubj/3 agree/VERB/root ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " according=accord/VERB/case/8 to/ADP/fixed/6 Durand/PROPN/obl/3/@PER")
                        .lines())
                .startsWith("I = Durand");
    }

    @Test
    void followsWeInATranscriptToWhoseTurnItIs() {
        assertThat(Mentions.in(
                                "DURAND/PROPN/root/@PER +:/PUNCT/punct/4 We/PRON/nsubj/4 agree/VERB/parataxis/1",
                                "We/PRON/nsubj/2 left=leave/VERB/root")
                        .lines())
                .endsWith("We = DURAND", "We = DURAND");
    }

    @Test
    void takesNobodyForThoseWhoSpeakToHim() {
        assertThat(Mentions.in(
                                "Hezbollah/PROPN/nsubj/2/@ORG fell=fall/VERB/root",
                                "We/PRON/nsubj/2 condemn/VERB/root Hezbollah/PROPN/obj/2/@ORG")
                        .lines())
                .doesNotContain("We = Hezbollah");
    }

    @Test
    void followsAQuotationBehindAColonToTheSubjectOfItsSentence() {
        assertThat(Mentions.in(
                                "Durand/PROPN/nsubj/2/@PER struck=strike/VERB/root a/DET/det/4 tone/NOUN/obj/2 +:/PUNCT/punct/8"
                                        + " “/PUNCT/punct/8 We/PRON/nsubj/8 agree/VERB/parataxis/2 ./PUNCT/punct/8 ”/PUNCT/punct/8")
                        .lines())
                .endsWith("We = Durand");
    }
}
