package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.claims;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a relation is said to take place, is planned, or merely possible. */
class StatusTest {

    @Test
    void isActualInAPlainSentence() {
        assertThat(relations("Japan/PROPN/nsubj/2 helped=help/VERB/root/FINITE/PAST Nepal/PROPN/obj/2", "JPN=1 NPL=3"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.status()).isEqualTo(Status.ACTUAL));
    }

    @ParameterizedTest
    @CsvSource({
        "will, planned",
        "'''ll', planned",
        "’ll, planned",
        "shall, planned",
        "may, hypothetical",
        "might, hypothetical",
        "could, hypothetical",
        "should, hypothetical",
        "would, hypothetical"
    })
    void followsTheAuxiliary(String auxiliary, String status) {
        assertThat(claims(
                        "Japan/PROPN/nsubj/3 %s/AUX/aux/3/FINITE help/VERB/root/INFINITIVE Nepal/PROPN/obj/3"
                                .formatted(auxiliary),
                        "JPN=1 NPL=4"))
                .containsExactly("JPN help NPL: " + status);
    }

    @ParameterizedTest
    @CsvSource({
        "planned=plan, planned",
        "decided=decide, planned",
        "vowed=vow, planned",
        "wants=want, hypothetical",
        "hopes=hope, hypothetical",
        "sought=seek, hypothetical"
    })
    void followsTheVerbThatGoverns(String verb, String status) {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 %s/VERB/root/FINITE to/PART/mark/4 attack/VERB/xcomp/2/INFINITIVE
                        Nepal/PROPN/obj/4""".formatted(verb), "JPN=1 NPL=5")).containsExactly("JPN attack NPL: " + status);
    }

    @ParameterizedTest
    @CsvSource({"began=begin", "continued=continue", "managed=manage", "tried=try"})
    void staysActualUnderAVerbOfDoing(String verb) {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 %s/VERB/root/FINITE/PAST to/PART/mark/4 attack/VERB/xcomp/2/INFINITIVE
                        Nepal/PROPN/obj/4""".formatted(verb), "JPN=1 NPL=5")).containsExactly("JPN attack NPL");
    }

    @Test
    void isHypotheticalForWhatSomebodyIsUrgedToDo() {
        assertThat(claims("""
                        France/PROPN/nsubj/2 urged=urge/VERB/root/FINITE/PAST Spain/PROPN/obj/2 to/PART/mark/5
                        help/VERB/xcomp/2/INFINITIVE Chad/PROPN/obj/5""", "FRA=1 ESP=3 TCD=6")).containsExactly("FRA urge ESP", "ESP help TCD: hypothetical");
    }

    @Test
    void isHypotheticalUnderIf() {
        assertThat(claims("""
                        If/SCONJ/mark/3 China/PROPN/nsubj/3 attacks=attack/VERB/advcl/6/FINITE Nepal/PROPN/obj/3
                        rebels/NOUN/nsubj/6 left=leave/VERB/root/FINITE/PAST""", "CHN=2 NPL=4")).containsExactly("CHN attack NPL: hypothetical");
    }

    @Test
    void isPlannedForAPurpose() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 rearmed=rearm/VERB/root/FINITE/PAST to/PART/mark/4
                        help/VERB/advcl/2/INFINITIVE Nepal/PROPN/obj/4""", "JPN=1 NPL=5")).containsExactly("JPN help NPL: planned");
    }

    @Test
    void isHypotheticalForThePurposeOfWhatIsPossible() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/3 may/AUX/aux/3/FINITE rearm=rearm/VERB/root/INFINITIVE to/PART/mark/5
                        help/VERB/advcl/3/INFINITIVE Nepal/PROPN/obj/5""", "JPN=1 NPL=6")).containsExactly("JPN help NPL: hypothetical");
    }

    @Test
    void isPlannedForWouldThatWasSaid() {
        assertThat(claims("""
                        Berlin/PROPN/nsubj/2 said=say/VERB/root/FINITE/PAST France/PROPN/nsubj/5
                        would/AUX/aux/5/FINITE help/VERB/ccomp/2/INFINITIVE Nepal/PROPN/obj/5""", "DEU=1 FRA=3 NPL=6")).containsExactly("FRA help NPL: planned");
    }

    @Test
    void isActualForWhatIsSaidToHaveHappened() {
        assertThat(claims("""
                        Berlin/PROPN/nsubj/2 said=say/VERB/root/FINITE/PAST France/PROPN/nsubj/4
                        helped=help/VERB/ccomp/2/FINITE/PAST Nepal/PROPN/obj/4""", "DEU=1 FRA=3 NPL=5")).containsExactly("FRA help NPL");
    }

    @Test
    void isHypotheticalForWhatIsCalledFor() {
        assertThat(claims("""
                        Austria/PROPN/nsubj/2 called=call/VERB/root/FINITE/PAST for/ADP/case/5 closer/ADJ/amod/5
                        ties=tie/NOUN/obl/2/PLURAL with/ADP/case/7 Turkey/PROPN/nmod/5""", "AUT=1 TUR=7")).containsExactly("AUT call for TUR: hypothetical");
    }

    @Test
    void makesAThreatOfWhatIsThreatened() {
        assertThat(relations("""
                        Minsk/PROPN/nsubj/2 threatened=threaten/VERB/root/FINITE/PAST to/PART/mark/4
                        attack/VERB/xcomp/2/INFINITIVE Poland/PROPN/obj/4""", "BLR=1 POL=5")).singleElement().satisfies(relation -> {
            assertThat(relation.event()).isEqualTo(Event.THREATEN);
            assertThat(relation.status()).isEqualTo(Status.PLANNED);
            assertThat(relation.action().text()).isEqualTo("attack");
        });
    }

    @Test
    void makesAnAgreementOfHelpThatIsAgreed() {
        assertThat(relations("""
                        Tokyo/PROPN/nsubj/2 agreed=agree/VERB/root/FINITE/PAST to/PART/mark/4
                        help/VERB/xcomp/2/INFINITIVE Hanoi/PROPN/obj/4""", "JPN=1 VNM=5")).singleElement().satisfies(relation -> {
            assertThat(relation.event()).isEqualTo(Event.AGREE);
            assertThat(relation.status()).isEqualTo(Status.PLANNED);
        });
    }

    @Test
    void keepsTheEventOfAnAttackThatIsVowed() {
        assertThat(relations("""
                        Tokyo/PROPN/nsubj/2 vowed=vow/VERB/root/FINITE/PAST to/PART/mark/4
                        attack/VERB/xcomp/2/INFINITIVE Hanoi/PROPN/obj/4""", "JPN=1 VNM=5"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.event()).isEqualTo(Event.ASSAULT));
    }

    @Test
    void passesFromTheFirstVerbToTheSecondUnderOneAuxiliary() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/3 will/AUX/aux/3/FINITE help/VERB/root/INFINITIVE Nepal/PROPN/obj/3
                        and/CCONJ/cc/6 visit/VERB/conj/3/INFINITIVE Chad/PROPN/obj/6""", "JPN=1 NPL=4 TCD=7")).containsExactly("JPN help NPL: planned", "JPN visit TCD: planned");
    }

    @Test
    void doesNotPassToASecondVerbOfAnotherTime() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/3 will/AUX/aux/3/FINITE help/VERB/root/INFINITIVE Nepal/PROPN/obj/3
                        and/CCONJ/cc/6 visited=visit/VERB/conj/3/FINITE/PAST Chad/PROPN/obj/6""", "JPN=1 NPL=4 TCD=7")).containsExactly("JPN help NPL: planned", "JPN visit TCD");
    }

    @ParameterizedTest
    @CsvSource({"possible, hypothetical", "planned, planned", "upcoming, planned", "alleged, hypothetical"})
    void followsTheAdjectiveOfAnEventNoun(String adjective, String status) {
        assertThat(claims("""
                        Iran/PROPN/nmod:poss/4 's/PART/case/1 %s/ADJ/amod/4 attack/NOUN/nsubj/7 on/ADP/case/6
                        Israel/PROPN/nmod/4 worries=worry/VERB/root/FINITE""".formatted(adjective), "IRN=1 ISR=6")).containsExactly("IRN attack ISR: " + status);
    }

    @Test
    void isPlannedForWhatThereIsAPlanTo() {
        assertThat(claims("""
                        Turkey/PROPN/nmod:poss/3 's/PART/case/1 plan/NOUN/nsubj/7 to/PART/mark/5
                        invade/VERB/acl/3/INFINITIVE Syria/PROPN/obj/5 leaked=leak/VERB/root/FINITE/PAST""", "TUR=1 SYR=6")).containsExactly("TUR invade SYR: planned");
    }

    @Test
    void ofALightVerbIsThatOfItsAuxiliary() {
        assertThat(claims("""
                        Qatar/PROPN/nsubj/3 will/AUX/aux/3/FINITE hold/VERB/root/INFINITIVE talks=talk/NOUN/obj/3/PLURAL
                        with/ADP/case/6 Egypt/PROPN/nmod/4""", "QAT=1 EGY=6")).containsExactly("QAT hold EGY: planned");
    }

    @Test
    void isPlannedForWhatIsStillToComeAfterBefore() {
        assertThat(claims("""
                        Oman/PROPN/nsubj/2 left=leave/VERB/root/FINITE/PAST before/SCONJ/mark/5 Japan/PROPN/nsubj/5
                        visits=visit/VERB/advcl/2/FINITE Nepal/PROPN/obj/5""", "OMN=1 JPN=4 NPL=6")).containsExactly("JPN visit NPL: planned");
    }

    @ParameterizedTest
    @CsvSource({"next, planned", "last, actual"})
    void followsTheDateOfThePresentTense(String which, String status) {
        assertThat(relations("""
                                Japan/PROPN/nsubj/2 visits=visit/VERB/root/FINITE Nepal/PROPN/obj/2
                                %s/ADJ/amod/5 week/NOUN/obl:unmarked/2""".formatted(which), "JPN=1 NPL=3").get(0).status())
                .hasToString(status.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void isHypotheticalForWhatSomebodyIsProtectedAgainst() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 protects=protect/VERB/root/FINITE Nepal/PROPN/obj/2 against/ADP/case/5
                        attacks=attack/NOUN/obl/2/PLURAL by/ADP/case/7 Chad/PROPN/nmod/5 on/ADP/case/9 Nepal/PROPN/nmod/5""", "JPN=1 NPL=3 TCD=7 NPL=9")).contains("TCD attack NPL: hypothetical");
    }

    @Test
    void isHypotheticalForWhatIsCalledForByANoun() {
        assertThat(claims("""
                        Calls=call/NOUN/nsubj/7/PLURAL for/ADP/case/4 Japanese/ADJ/amod/4 sanctions=sanction/NOUN/nmod/1/PLURAL
                        on/ADP/case/6 Nepal/PROPN/nmod/4 grew=grow/VERB/root/FINITE/PAST""", "JPN=3 NPL=6")).containsExactly("JPN sanction NPL: hypothetical");
    }

    @Test
    void isPlannedForTheErrandOfAJourney() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/2 left=leave/VERB/root/FINITE/PAST for/ADP/case/4 talks=talk/NOUN/obl/2/PLURAL
                        between/ADP/case/6 Nepal/PROPN/nmod/4 and/CCONJ/cc/8 Chad/PROPN/conj/6""", "JPN=1 NPL=6 TCD=8")).contains("NPL talk TCD: planned");
    }

    @ParameterizedTest
    @CsvSource({"was=be/AUX/cop/3/FINITE/PAST, ''", "is=be/AUX/cop/3/FINITE, ': hypothetical'"})
    void isActualForWhatSomebodyWasAbleToDo(String copula, String claim) {
        assertThat(claims("""
                        Japan/PROPN/nsubj/3 %s able/ADJ/root to/PART/mark/5 help/VERB/xcomp/3/INFINITIVE
                        Nepal/PROPN/obj/5""".formatted(copula), "JPN=1 NPL=6")).containsExactly("JPN help NPL" + claim);
    }

    @Test
    void isActualForTheFirstToDoIt() {
        assertThat(claims("""
                        Japan/PROPN/nsubj/5 was=be/AUX/cop/5/FINITE/PAST the/DET/det/5 first/ADJ/amod/5 state/NOUN/root
                        to/PART/mark/7 recognise/VERB/acl/5/INFINITIVE Nepal/PROPN/obj/7""", "JPN=1 NPL=8"))
                .allSatisfy(claim -> assertThat(claim).isEqualTo("JPN recognise NPL"));
    }

    @Test
    void makesAThreatOfAnAttackThatSomebodyIsReadyFor() {
        assertThat(relations("""
                                Japan/PROPN/nsubj/3 is=be/AUX/cop/3/FINITE ready/ADJ/root to/PART/mark/5
                                attack/VERB/xcomp/3/INFINITIVE Nepal/PROPN/obj/5""", "JPN=1 NPL=6"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.event()).isEqualTo(Event.THREATEN));
    }

    @ParameterizedTest
    @CsvSource({"signed=sign/VERB/root/FINITE/PAST, SUPPORT", "signs=sign/VERB/root/FINITE will/AUX/aux/2, AGREE"})
    void makesATreatyAnAgreementUntilItIsSigned(String verb, Event event) {
        assertThat(relations(
                        """
                                Japan/PROPN/nsubj/2 %s a/DET/det/%d treaty/NOUN/obj/2 with/ADP/case/%d
                                Nepal/PROPN/nmod/%d""".formatted(
                                        verb,
                                        event == Event.AGREE ? 5 : 4,
                                        event == Event.AGREE ? 7 : 6,
                                        event == Event.AGREE ? 5 : 4),
                        "JPN=1 NPL=" + (event == Event.AGREE ? 7 : 6)))
                .singleElement()
                .satisfies(relation -> assertThat(relation.event()).isEqualTo(event));
    }
}
