package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.deeds;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom event nouns relate. */
class NounRelationsTest {

    @Test
    void readsThePossessorAsSource() {
        assertThat(deeds("""
                        Iraq/PROPN/nmod:poss/3 's/PART/case/1 invasion/NOUN/nsubj/6 of/ADP/case/5 Kuwait/PROPN/nmod/3
                        failed=fail/VERB/root/FINITE/PAST""", "IRQ=1 KWT=5")).containsExactly("IRQ invasion KWT");
    }

    @Test
    void readsAnAdjectiveOfOriginAsSource() {
        assertThat(deeds("""
                        The/DET/det/3 Iraqi/ADJ/amod/3 invasion/NOUN/nsubj/6 of/ADP/case/5 Kuwait/PROPN/nmod/3
                        failed=fail/VERB/root/FINITE/PAST""", "IRQ=2 KWT=5")).containsExactly("IRQ invasion KWT");
    }

    @Test
    void readsACompoundAsSource() {
        assertThat(deeds("""
                        EU/PROPN/compound/2 sanctions=sanction/NOUN/nsubj/5/PLURAL on/ADP/case/4 Belarus/PROPN/nmod/2
                        failed=fail/VERB/root/FINITE/PAST""", "EU=1 BLR=4")).containsExactly("EU sanction BLR");
    }

    @Test
    void readsTheByPhraseAsSource() {
        assertThat(deeds("""
                        The/DET/det/2 invasion/NOUN/nsubj/7 of/ADP/case/4 Kuwait/PROPN/nmod/2 by/ADP/case/6
                        Iraq/PROPN/nmod/2 failed=fail/VERB/root/FINITE/PAST""", "KWT=4 IRQ=6")).containsExactly("IRQ invasion KWT");
    }

    @Test
    void takesThePlaceOfAnAttackForNoTargetBesideItsTarget() {
        assertThat(deeds("""
                        An/DET/det/2 attack/NOUN/nsubj/9 by/ADP/case/4 Iran/PROPN/nmod/2 on/ADP/case/6 Israel/PROPN/nmod/2
                        in/ADP/case/8 Cyprus/PROPN/nmod/2 failed=fail/VERB/root/FINITE/PAST""", "IRN=4 ISR=6 CYP=8")).containsExactly("IRN attack ISR");
    }

    @Test
    void readsOwnersOnBothSides() {
        assertThat(deeds("""
                        Iran/PROPN/nmod:poss/3 's/PART/case/1 attacks=attack/NOUN/nsubj/8/PLURAL on/ADP/case/7
                        Israel/PROPN/nmod:poss/7 's/PART/case/5 ports=port/NOUN/nmod/3/PLURAL failed=fail/VERB/root/FINITE/PAST""", "IRN=1 ISR=5")).containsExactly("IRN attack ISR");
    }

    @Test
    void readsNothingWhereTheDoerIsNotGiven() {
        assertThat(deeds("""
                        Brazil/PROPN/nsubj/2 noticed=notice/VERB/root/FINITE/PAST the/DET/det/4 war/NOUN/obj/2
                        in/ADP/case/6 Sudan/PROPN/nmod/4""", "BRA=1 SDN=6")).doesNotContain("BRA war SDN", "SDN war BRA");
    }

    @Test
    void relatesThoseBetweenWhomTalksAreHeld() {
        assertThat(relations("""
                        Talks=talk/NOUN/nsubj/6/PLURAL between/ADP/case/3 Egypt/PROPN/nmod/1 and/CCONJ/cc/5 Qatar/PROPN/conj/3
                        failed=fail/VERB/root/FINITE/PAST""", "EGY=3 QAT=5")).singleElement().satisfies(relation -> {
            assertThat(relation.symmetric()).isTrue();
            assertThat(relation.event()).isEqualTo(Event.CONSULT);
            assertThat(relation.action().lemma()).isEqualTo("talk");
        });
    }

    @Test
    void relatesEveryPairOfThreeWhoTalk() {
        assertThat(deeds("""
                        Talks=talk/NOUN/nsubj/8/PLURAL between/ADP/case/3 Egypt/PROPN/nmod/1 ,/PUNCT/punct/5 Qatar/PROPN/conj/3
                        and/CCONJ/cc/7 Oman/PROPN/conj/3 failed=fail/VERB/root/FINITE/PAST""", "EGY=3 QAT=5 OMN=7")).containsExactly("EGY talk QAT", "EGY talk OMN", "QAT talk OMN");
    }

    @Test
    void relatesTheOwnerOfTalksToThePartner() {
        assertThat(deeds("""
                        Egypt/PROPN/nmod:poss/3 's/PART/case/1 talks=talk/NOUN/nsubj/6/PLURAL with/ADP/case/5
                        Qatar/PROPN/nmod/3 failed=fail/VERB/root/FINITE/PAST""", "EGY=1 QAT=5")).containsExactly("EGY talk QAT");
    }

    @Test
    void relatesOneWhoTalksWithTwoToEachButNotThemToEachOther() {
        assertThat(deeds("""
                        Egypt/PROPN/nmod:poss/3 's/PART/case/1 talks=talk/NOUN/nsubj/8/PLURAL with/ADP/case/5
                        Qatar/PROPN/nmod/3 and/CCONJ/cc/7 Oman/PROPN/conj/5 failed=fail/VERB/root/FINITE/PAST""", "EGY=1 QAT=5 OMN=7")).containsExactly("EGY talk QAT", "EGY talk OMN");
    }

    @Test
    void relatesTwoNamesBeforeTalks() {
        assertThat(deeds("""
                        EU/PROPN/compound/4 -/PUNCT/punct/3 Russia/PROPN/compound/4 talks=talk/NOUN/nsubj/5/PLURAL
                        failed=fail/VERB/root/FINITE/PAST""", "EU=1 RUS=3")).containsExactly("EU talk RUS");
    }

    @Test
    void relatesTwoNamesBeforeTalksOfWhichOneHangsOnTheOther() {
        assertThat(deeds("""
                        EU/PROPN/compound/3 -/PUNCT/punct/3 Russia/PROPN/compound/4 talks=talk/NOUN/nsubj/5/PLURAL
                        failed=fail/VERB/root/FINITE/PAST""", "EU=1 RUS=3")).containsExactly("EU talk RUS");
    }

    @Test
    void followsAPronounThatOwnsTheAct() {
        assertThat(deeds("""
                        Macron/PROPN/nsubj/2 enjoyed=enjoy/VERB/root/FINITE/PAST his/PRON/nmod:poss/4 visit/NOUN/obj/2
                        to/ADP/case/6 Chad/PROPN/nmod/4""", "Macron=1 Macron=3 TCD=6")).contains("Macron visit TCD");
    }

    @Test
    void takesTheSubjectForTheOneWhoTalksOnTheOccasionOfWhatItSays() {
        assertThat(deeds("""
                        Modi/PROPN/nsubj/2 spoke=speak/VERB/root/FINITE/PAST during/ADP/case/5 a/DET/det/5 visit/NOUN/obl/2
                        to/ADP/case/7 Chad/PROPN/nmod/5""", "Modi=1 TCD=7")).contains("Modi visit TCD");
    }

    @Test
    void doesNotRepeatTheNounOfALightVerb() {
        assertThat(deeds("""
                        Modi/PROPN/nsubj/2 paid=pay/VERB/root/FINITE/PAST a/DET/det/4 visit/NOUN/obj/2
                        to/ADP/case/6 Chad/PROPN/nmod/4""", "Modi=1 TCD=6")).containsExactly("Modi pay TCD");
    }

    @Test
    void readsNoNounInsideAName() {
        assertThat(deeds("""
                        Russia/PROPN/nsubj/2 left=leave/VERB/root/FINITE/PAST the/DET/det/5 Warsaw/PROPN/compound/5
                        Pact/PROPN/obj/2 with/ADP/case/7 Poland/PROPN/nmod/5""", "RUS=1 WTO=4-5 POL=7")).containsExactly("RUS leave WTO");
    }

    @ParameterizedTest
    @CsvSource({"military, AID", "strong, SUPPORT"})
    void takeTheEventThatTheirAdjectiveDecides(String adjective, Event event) {
        assertThat(relations("""
                                Iranian/ADJ/amod/3 %s/ADJ/amod/3 support/NOUN/nsubj/6 for/ADP/case/5 Chad/PROPN/nmod/3
                                grew=grow/VERB/root/FINITE/PAST""".formatted(adjective), "IRN=1 TCD=5"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.event()).isEqualTo(event));
    }

    @Test
    void relatesTheSubjectsOfTheClauseInWhichAJointActIsCounted() {
        assertThat(deeds("""
                        Kenya/PROPN/nsubj/4 and/CCONJ/cc/3 Uganda/PROPN/conj/1 ended=end/VERB/root/FINITE/PAST
                        three/NUM/nummod/6 days=day/NOUN/obj/4/PLURAL of/ADP/case/8 talks=talk/NOUN/nmod/6/PLURAL""", "KEN=1 UGA=3")).contains("KEN talk UGA");
    }
}
