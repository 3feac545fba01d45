package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreferenceTest {

    private static final String PUTIN = "Vladimir/PROPN/compound/2/@PER Putin/PROPN/nsubj/3/@PER spoke=speak/VERB/root";
    private static final String EU = "The/DET/det/2 EU/PROPN/nsubj/3/@ORG agreed=agree/VERB/root";

    @Test
    void followsHeToTheManOfTheSentenceBefore() {
        assertThat(Mentions.in(PUTIN, "He/PRON/nsubj/2 left=leave/VERB/root").lines())
                .endsWith("He = Vladimir Putin");
    }

    @Test
    void doesNotFollowSheToAMan() {
        assertThat(Mentions.in(PUTIN, "She/PRON/nsubj/2 left=leave/VERB/root").lines())
                .containsExactly("Vladimir Putin = Vladimir Putin");
    }

    @Test
    void followsItsToTheSubjectOfTheSentence() {
        assertThat(Mentions.in("China/PROPN/nsubj/2 recalled=recall/VERB/root its/PRON/nmod:poss/4 envoy/NOUN/obj/2")
                        .lines())
                .contains("its = CHN");
    }

    @Test
    void followsAnObjectToTheOnlyOtherActorOfTheSentence() {
        assertThat(Mentions.in("Rome/PROPN/nsubj/2 met=meet/VERB/root Paris/PROPN/obj/2 and/CCONJ/cc/5"
                                + " thanked=thank/VERB/conj/2 it/PRON/obj/5")
                        .lines())
                .contains("it = FRA");
    }

    @Test
    void doesNotFollowAnObjectToTheSubjectOfItsVerb() {
        assertThat(Mentions.in("Rome/PROPN/nsubj/2 arrived=arrive/VERB/root and/CCONJ/cc/4 thanked=thank/VERB/conj/2"
                                + " it/PRON/obj/4")
                        .lines())
                .containsExactly("Rome = ITA");
    }

    @Test
    void leavesAnEmptyItAlone() {
        assertThat(Mentions.in(EU, "It/PRON/expl/2 seems=seem/VERB/root so/ADV/advmod/2")
                        .lines())
                .containsExactly("EU = EU");
    }

    @Test
    void followsARelativePronounByTheTree() {
        assertThat(Mentions.in(
                                "China/PROPN/nsubj/5 ,/PUNCT/punct/4 which/PRON/nsubj/4 signed=sign/VERB/acl:relcl/1 left=leave/VERB/root")
                        .lines())
                .containsExactly("China = CHN", "which = CHN");
    }

    @Test
    void followsTheBlocToTheUnion() {
        assertThat(Mentions.in(EU, "The/DET/det/2 bloc/NOUN/nsubj/3 paid=pay/VERB/root")
                        .lines())
                .endsWith("The bloc = EU");
    }

    @Test
    void followsTheNationOfARegionToItsMember() {
        assertThat(Mentions.in(
                                "Russia/PROPN/nsubj/2 thanked=thank/VERB/root Kazakhstan/PROPN/obj/2",
                                "The/DET/det/4 Central/ADJ/amod/4 Asian/ADJ/amod/4 nation/NOUN/nsubj/5 agreed=agree/VERB/root")
                        .lines())
                .contains("The Central Asian nation = KAZ");
    }

    @Test
    void takesWeInAQuotationForTheSpeakersSide() {
        assertThat(Mentions.in(
                                "\u201c/PUNCT/punct/3 We/PRON/nsubj/3 agree/VERB/ccomp/10 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " Kazakh/ADJ/amod/7 President/PROPN/compound/9 Kassym/PROPN/compound/9/@PER"
                                        + " Tokayev/PROPN/nsubj/10/@PER said=say/VERB/root")
                        .lines())
                .contains("We = KAZ");
    }

    @Test
    void leavesWeOutsideQuotationsAlone() {
        assertThat(Mentions.in(PUTIN, "We/PRON/nsubj/2 left=leave/VERB/root").lines())
                .containsExactly("Vladimir Putin = Vladimir Putin");
    }

    @Test
    void leavesTheyAloneAfterTwoActorsApart() {
        assertThat(Mentions.in(
                                "Russia/PROPN/nsubj/2 called=call/VERB/root China/PROPN/obj/2",
                                "They/PRON/nsubj/2 left=leave/VERB/root")
                        .lines())
                .containsExactly("Russia = RUS", "China = CHN");
    }

    @Test
    void followsThePrincessToWhomTheNameCallsSo() {
        assertThat(Mentions.in(
                                "Princess/PROPN/compound/2/@PER Astrid/PROPN/nsubj/3/@PER arrived=arrive/VERB/root",
                                "The/DET/det/2 princess/NOUN/nsubj/3 smiled=smile/VERB/root")
                        .lines())
                .endsWith("The princess = Princess Astrid");
    }

    @Test
    void followsTheWomanToTheOnlyWoman() {
        assertThat(Mentions.in(
                                "Maria/PROPN/compound/2/@PER Silva/PROPN/nsubj/3/@PER spoke=speak/VERB/root",
                                "The/DET/det/2 woman/NOUN/nsubj/3 left=leave/VERB/root")
                        .lines())
                .endsWith("The woman = Maria Silva");
    }

    @Test
    void doesNotFollowTheWomanToAnotherThanTheStrangerBefore() {
        assertThat(Mentions.in(
                                "Maria/PROPN/compound/2/@PER Silva/PROPN/nsubj/3/@PER met=meet/VERB/root a/DET/det/5 woman/NOUN/obj/3",
                                "The/DET/det/2 woman/NOUN/nsubj/3 left=leave/VERB/root")
                        .lines())
                .containsExactly("Maria Silva = Maria Silva");
    }

    @Test
    void followsHeToTheBodyForWhichAnOfficerSpeaks() {
        assertThat(Mentions.in(
                                PUTIN,
                                "A/DET/det/3 Kenyan/ADJ/amod/3 diplomat/NOUN/nsubj/4 said=say/VERB/root he/PRON/nsubj/6 agreed=agree/VERB/ccomp/4")
                        .lines())
                .endsWith("he = KEN");
    }

    @Test
    void doesNotFollowHeBeyondAStranger() {
        assertThat(Mentions.in(
                                PUTIN,
                                "A/DET/det/2 diplomat/NOUN/nsubj/3 said=say/VERB/root he/PRON/nsubj/5 agreed=agree/VERB/ccomp/3")
                        .lines())
                .containsExactly("Vladimir Putin = Vladimir Putin");
    }

    @Test
    void findsTheLastHolderOfAnOffice() {
        assertThat(Mentions.in(
                                "Kazakh/ADJ/amod/2 President/PROPN/compound/3 Tokayev/PROPN/nsubj/4/@PER agreed=agree/VERB/root",
                                "The/DET/det/2 president/NOUN/nsubj/3 smiled=smile/VERB/root")
                        .lines())
                .endsWith("The president = Tokayev");
    }

    @Test
    void takesTheLatterForTheLastNamed() {
        assertThat(Mentions.in(
                                "China/PROPN/nsubj/2 helped=help/VERB/root Mongolia/PROPN/obj/2",
                                "The/DET/det/2 latter/ADJ/nsubj/3 paid=pay/VERB/root")
                        .lines())
                .endsWith("The latter = MNG");
    }

    @Test
    void takesIInAQuotationForTheSpeaker() {
        assertThat(Mentions.in(
                                "\u201c/PUNCT/punct/3 I/PRON/nsubj/3 agree/VERB/ccomp/7 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " Putin/PROPN/nsubj/7/@PER said=say/VERB/root")
                        .lines())
                .contains("I = Putin");
    }

    @Test
    void followsTheyToTwoWhoMet() {
        assertThat(Mentions.in(
                                "Kenya/PROPN/nsubj/2 met=meet/VERB/root Uganda/PROPN/obj/2",
                                "They/PRON/nsubj/2 agreed=agree/VERB/root")
                        .lines())
                .endsWith("They = KEN", "They = UGA");
    }

    @Test
    void doesNotFollowAPartnerToTheSubject() {
        assertThat(Mentions.in(
                                "Peru/PROPN/nsubj/2 slept=sleep/VERB/root",
                                "Peru/PROPN/nsubj/2 has=have/VERB/root ties=tie/NOUN/obj/2/PLURAL with/ADP/case/5 it/PRON/nmod/3")
                        .lines())
                .containsExactly("Peru = PER", "Peru = PER");
    }

    @Test
    void doesNotFollowTheSpeakerToWhomTheQuotationNames() {
        assertThat(Mentions.in(
                                "``/PUNCT/punct/3 Vladimir/PROPN/nsubj/3/@PER lies=lie/VERB/ccomp/7 ''/PUNCT/punct/3 ,/PUNCT/punct/7"
                                        + " he/PRON/nsubj/7 said=say/VERB/root")
                        .lines())
                .doesNotContain("he = Vladimir");
    }

    @Test
    void readsHisBeforeTheNameAsTheSubjectBehind() {
        assertThat(Mentions.in("In/ADP/case/3 his/PRON/nmod:poss/3 speech/NOUN/obl/6 ,/PUNCT/punct/3"
                                + " Rossi/PROPN/nsubj/6/@PER thanked=thank/VERB/root Braun/PROPN/obj/6/@PER")
                        .lines())
                .startsWith("his = Rossi");
    }

    @Test
    void followsHeWhoSpeaksToWhoSpokeBefore() {
        assertThat(Mentions.in(
                                "Rossi/PROPN/nsubj/2/@PER said=say/VERB/root Braun/PROPN/nsubj/4/@PER left=leave/VERB/ccomp/2",
                                "He/PRON/nsubj/2 added=add/VERB/root so/ADV/advmod/2")
                        .lines())
                .endsWith("He = Rossi");
    }

    @Test
    void doesNotFollowHeWhoSpeaksToAManInTheQuotation() {
        assertThat(Mentions.in(
                                "Rossi/PROPN/nsubj/2/@PER arrived=arrive/VERB/root",
                                "\u201c/PUNCT/punct/3 Braun/PROPN/nsubj/3/@PER lies=lie/VERB/ccomp/7 ,/PUNCT/punct/3 \u201d/PUNCT/punct/3"
                                        + " he/PRON/nsubj/7 said=say/VERB/root")
                        .lines())
                .endsWith("he = Rossi");
    }

    @Test
    void followsHeToTheSubjectOfTheMainClauseWhereThereAreSeveral() {
        assertThat(Mentions.in(
                                "Rossi/PROPN/nsubj/2/@PER arrived=arrive/VERB/root before/SCONJ/mark/5 Braun/PROPN/nsubj/5/@PER"
                                        + " left=leave/VERB/advcl/2",
                                "He/PRON/nsubj/2 smiled=smile/VERB/root")
                        .lines())
                .endsWith("He = Rossi");
    }

    @Test
    void takesTheNameHeForNoPronoun() {
        assertThat(Mentions.in(PUTIN, "Mr./PROPN/compound/2 He/PRON/nsubj/3 left=leave/VERB/root")
                        .lines())
                .doesNotContain("He = Vladimir Putin");
    }

    @Test
    void takesHeForAnOfficerWhomNobodyNames() {
        Mentions mentions = Mentions.in(
                "The/DET/det/3 Polish/ADJ/amod/3 premier/NOUN/nsubj/4 hesitated=hesitate/VERB/root",
                "He/PRON/nsubj/2 condemned=condemn/VERB/root Chad/PROPN/obj/2/@LOC");

        assertThat(mentions.lines()).contains("He = POL");
    }

    @Test
    void takesHeForAPersonNamedBesideAnOfficer() {
        Mentions mentions = Mentions.in(
                "Letters=letter/NOUN/nsubj/8/PLURAL from/ADP/case/4 Aldo/PROPN/compound/4/@PER Serra/PROPN/nmod/1/@PER to/ADP/case/7"
                        + " Polish/ADJ/amod/7 envoy/NOUN/nmod/1 appeared=appear/VERB/root after/SCONJ/mark/11"
                        + " he/PRON/nsubj/11 resigned=resign/VERB/advcl/8");

        assertThat(mentions.lines()).contains("Polish envoy = POL", "he = Aldo Serra");
    }

    @Test
    void takesTheCountryOfAPersonForTheState() {
        Mentions mentions = Mentions.in(
                "Polish/ADJ/amod/2 President/PROPN/compound/4 Jan/PROPN/compound/4/@PER Nowak/PROPN/nsubj/5/@PER"
                        + " said=say/VERB/root his/PRON/nmod:poss/7 country/NOUN/nsubj/8 left=leave/VERB/ccomp/5"
                        + " NATO/PROPN/obj/8/@ORG");

        assertThat(mentions.lines()).contains("his country = POL", "his = Jan Nowak");
    }

    @Test
    void takesTheyForATeamWhoseVerbIsInThePlural() {
        Mentions mentions = Mentions.in(
                "Rovers/PROPN/nsubj/3/@ORG have/AUX/aux/3 beaten=beat/VERB/root Ajax/PROPN/obj/3/@ORG and/CCONJ/cc/6"
                        + " Benfica/PROPN/conj/4/@ORG",
                "They/PRON/nsubj/2 won=win/VERB/root");

        assertThat(mentions.lines()).contains("They = Rovers").doesNotContain("They = Ajax");
    }
}
