package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.claims;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a relation says that its act does not take place. */
class NegationTest {

    private static final String REFUSED = """
            Iran/PROPN/nsubj/2 refused=refuse/VERB/root/FINITE/PAST to/PART/mark/4
            recognise/VERB/xcomp/2/INFINITIVE Israel/PROPN/obj/4""";

    @Test
    void isNotReadIntoAPlainSentence() {
        assertThat(claims("Peru/PROPN/nsubj/2 accused=accuse/VERB/root/FINITE/PAST Cuba/PROPN/obj/2", "PER=1 CUB=3"))
                .containsExactly("PER accuse CUB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "n't", "n’t", "never", "hardly"})
    void isReadOffAnAdverb(String no) {
        assertThat(claims("""
                        Peru/PROPN/nsubj/4 did=do/AUX/aux/4/FINITE/PAST %s/ADV/advmod/4
                        accuse/VERB/root/INFINITIVE Cuba/PROPN/obj/4""".formatted(no), "PER=1 CUB=5")).containsExactly("PER accuse CUB: not");
    }

    @Test
    void isReadOffNeitherNorBeforeTheSubjects() {
        assertThat(claims("""
                        Neither/CCONJ/cc:preconj/2 Iran/PROPN/nsubj/5 nor/CCONJ/cc/4 Iraq/PROPN/conj/2
                        accused=accuse/VERB/root/FINITE/PAST Cuba/PROPN/obj/5""", "IRN=2 IRQ=4 CUB=6")).containsExactly("IRN accuse CUB: not", "IRQ accuse CUB: not");
    }

    @ParameterizedTest
    @CsvSource({"No/DET/det/2 one/NOUN", "Nobody/PRON"})
    void isReadOffASubjectThatIsNobody(String nobody) {
        int words = nobody.split(" ").length;

        assertThat(claims(
                        "%s/nsubj/%d from/ADP/case/%d Iran/PROPN/nmod/%d accused=accuse/VERB/root/FINITE/PAST Cuba/PROPN/obj/%d"
                                .formatted(nobody, words + 3, words + 2, words, words + 3),
                        "IRN=%d CUB=%d".formatted(words + 2, words + 4)))
                .containsExactly("IRN accuse CUB: not");
    }

    @Test
    void isReadOffAnObjectThatIsNone() {
        assertThat(claims("""
                        Russia/PROPN/nsubj/2 annexed=annex/VERB/root/FINITE/PAST no/DET/det/4 part/NOUN/obj/2
                        of/ADP/case/6 Georgia/PROPN/nmod/4""", "RUS=1 GEO=6")).containsExactly("RUS annex GEO: not");
    }

    @Test
    void isReadOffWithout() {
        assertThat(claims("""
                        Iran/PROPN/nsubj/2 left=leave/VERB/root/FINITE/PAST without/SCONJ/mark/4
                        thanking=thank/VERB/advcl/2/GERUND Oman/PROPN/obj/4""", "IRN=1 OMN=5")).containsExactly("IRN thank OMN: not");
    }

    @Test
    void isReadOffInsteadOf() {
        assertThat(claims("""
                        Iran/PROPN/nsubj/2 left=leave/VERB/root/FINITE/PAST instead/SCONJ/mark/5 of/ADP/fixed/3
                        thanking=thank/VERB/advcl/2/GERUND Oman/PROPN/obj/5""", "IRN=1 OMN=6")).containsExactly("IRN thank OMN: not");
    }

    @Test
    void turnsWhatIsRefusedIntoARejection() {
        assertThat(relations(REFUSED, "IRN=1 ISR=5")).singleElement().satisfies(relation -> {
            assertThat(relation.action().text()).isEqualTo("recognise");
            assertThat(relation.negated()).isTrue();
            assertThat(relation.event()).isEqualTo(Event.REJECT);
        });
    }

    @Test
    void keepsTheEventOfWhatFails() {
        assertThat(relations(REFUSED.replace("refused=refuse", "failed=fail"), "IRN=1 ISR=5"))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.negated()).isTrue();
                    assertThat(relation.event()).isEqualTo(Event.SUPPORT);
                });
    }

    @Test
    void cancelsItself() {
        assertThat(claims("""
                        Iran/PROPN/nsubj/4 did=do/AUX/aux/4/FINITE/PAST not/PART/advmod/4 refuse/VERB/root/INFINITIVE
                        to/PART/mark/6 recognise/VERB/xcomp/4/INFINITIVE Israel/PROPN/obj/6""", "IRN=1 ISR=7")).containsExactly("IRN recognise ISR");
    }

    @Test
    void isReadOffDenial() {
        assertThat(claims("""
                        Oman/PROPN/nsubj/2 denied=deny/VERB/root/FINITE/PAST arming=arm/VERB/xcomp/2/GERUND
                        Chad/PROPN/obj/3""", "OMN=1 TCD=4")).containsExactly("OMN arm TCD: not");
    }

    @Test
    void reachesTheSecondOfTwoAlternatives() {
        assertThat(claims("""
                        Peru/PROPN/nsubj/4 did=do/AUX/aux/4/FINITE/PAST not/PART/advmod/4 accuse/VERB/root/INFINITIVE
                        or/CCONJ/cc/6 sanction/VERB/conj/4/INFINITIVE Cuba/PROPN/obj/4""", "PER=1 CUB=7")).containsExactly("PER accuse CUB: not", "PER sanction CUB: not");
    }

    @Test
    void stopsBeforeBut() {
        assertThat(claims("""
                        Peru/PROPN/nsubj/4 did=do/AUX/aux/4/FINITE/PAST not/PART/advmod/4 accuse/VERB/root/INFINITIVE
                        Cuba/PROPN/obj/4 but/CCONJ/cc/7 praised=praise/VERB/conj/4/FINITE/PAST Haiti/PROPN/obj/7""", "PER=1 CUB=5 HTI=8")).containsExactly("PER accuse CUB: not", "PER praise HTI");
    }

    @Test
    void ofASayingLeavesWhatIsSaidAlone() {
        assertThat(claims("""
                        Peru/PROPN/nsubj/4 did=do/AUX/aux/4/FINITE/PAST not/PART/advmod/4 say/VERB/root/INFINITIVE
                        that/SCONJ/mark/7 Iran/PROPN/nsubj/7 attacked=attack/VERB/ccomp/4/FINITE/PAST Iraq/PROPN/obj/7""", "PER=1 IRN=6 IRQ=8")).containsExactly("IRN attack IRQ");
    }

    @Test
    void isReadOffNoBeforeAnEventNoun() {
        assertThat(claims("""
                        Italy/PROPN/nsubj/2 held=hold/VERB/root/FINITE/PAST no/DET/det/4 talks=talk/NOUN/obj/2/PLURAL
                        with/ADP/case/6 Chad/PROPN/nmod/4""", "ITA=1 TCD=6")).containsExactly("ITA hold TCD: not");
    }

    @Test
    void isReadOffARefusalToAct() {
        assertThat(claims("""
                        Iran/PROPN/nmod:poss/3 's/PART/case/1 refusal/NOUN/nsubj/7 to/PART/mark/5
                        recognise/VERB/acl/3/INFINITIVE Israel/PROPN/obj/5 matters=matter/VERB/root/FINITE""", "IRN=1 ISR=6")).containsExactly("IRN recognise ISR: not");
    }

    @Test
    void reachesWhatThereAreNoPlansFor() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 has=have/VERB/root/FINITE no/DET/det/4 plans=plan/NOUN/obj/2/PLURAL to/PART/mark/6
                        invade/VERB/acl/4/INFINITIVE Nepal/PROPN/obj/6""", "JPN=1 NPL=7")).containsExactly("JPN invade NPL: not planned");
    }

    @Test
    void isMeantByAnAttemptInVain() {
        assertThat(claims("""
                        A/DET/det/4 failed/ADJ/amod/4 Japanese/ADJ/amod/4 bid/NOUN/nsubj/8 to/PART/mark/6
                        invade/VERB/acl/4/INFINITIVE Nepal/PROPN/obj/6 shocked=shock/VERB/root/FINITE/PAST Chad/PROPN/obj/8""", "JPN=3 NPL=7 TCD=9")).contains("JPN invade NPL: not planned");
    }

    @Test
    void isMeantByCancelling() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 cancelled=cancel/VERB/root/FINITE/PAST talks=talk/NOUN/obj/2/PLURAL between/ADP/case/5
                        Nepal/PROPN/nmod/3 and/CCONJ/cc/7 Chad/PROPN/conj/5""", "JPN=1 NPL=5 TCD=7")).contains("NPL talk TCD: not");
    }

    @Test
    void isMeantByYetBeforeAnInfinitive() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 has=have/AUX/root/FINITE yet/ADV/advmod/2 to/PART/mark/5
                        invite/VERB/xcomp/2/INFINITIVE Nepal/PROPN/obj/5""", "JPN=1 NPL=6")).containsExactly("JPN invite NPL: not");
    }
}
