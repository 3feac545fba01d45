package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passages that mean several actors at once. */
class GroupResolverTest {

    private static final String RUSSIA_AND_CHINA =
            "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 China/PROPN/conj/1 agreed=agree/VERB/root";

    @Test
    void readsTheTwoCountriesAsBoth() {
        assertThat(Mentions.in(
                                "Russia/PROPN/nsubj/2 thanked=thank/VERB/root China/PROPN/obj/2",
                                "The/DET/det/3 two/NUM/nummod/3 countries=country/NOUN/nsubj/4/PLURAL agreed=agree/VERB/root")
                        .lines())
                .endsWith("The two countries = RUS", "The two countries = CHN");
    }

    @Test
    void readsBothSidesWithoutAnArticle() {
        assertThat(Mentions.in(
                                "Russia/PROPN/nsubj/2 fought=fight/VERB/root NATO/PROPN/obj/2",
                                "Both/DET/det/2 sides=side/NOUN/nsubj/3/PLURAL agreed=agree/VERB/root")
                        .lines())
                .endsWith("Both sides = RUS", "Both sides = NATO");
    }

    @Test
    void readsThePairAsTheTwoPeopleNamed() {
        assertThat(Mentions.in(
                                "Rossi/PROPN/nsubj/2/@PER met=meet/VERB/root Braun/PROPN/obj/2/@PER",
                                "The/DET/det/2 pair/NOUN/nsubj/3 agreed=agree/VERB/root")
                        .lines())
                .endsWith("The pair = Rossi", "The pair = Braun");
    }

    @Test
    void takesNoTwoOfThree() {
        assertThat(Mentions.in(
                                "Russia/PROPN/nsubj/2 told=tell/VERB/root China/PROPN/obj/2 about/ADP/case/5 Japan/PROPN/obl/2",
                                "The/DET/det/3 two/NUM/nummod/3 countries=country/NOUN/nsubj/4/PLURAL agreed=agree/VERB/root")
                        .lines())
                .containsExactly("Russia = RUS", "China = CHN", "Japan = JPN");
    }

    @Test
    void doesNotCountWhoTellsOfThem() {
        assertThat(Mentions.in(
                                "Rossi/PROPN/nsubj/2/@PER met=meet/VERB/root Braun/PROPN/obj/2/@PER",
                                "Novak/PROPN/nsubj/2/@PER said=say/VERB/root the/DET/det/5 two/NUM/nummod/5"
                                        + " leaders=leader/NOUN/nsubj/6/PLURAL agreed=agree/VERB/ccomp/2")
                        .lines())
                .endsWith("the two leaders = Rossi", "the two leaders = Braun");
    }

    @Test
    void followsTheyToActorsJoinedByAnd() {
        assertThat(Mentions.in(RUSSIA_AND_CHINA, "They/PRON/nsubj/2 left=leave/VERB/root")
                        .lines())
                .endsWith("They = RUS", "They = CHN");
    }

    @Test
    void followsItToNoneOfThoseJoinedByAnd() {
        assertThat(Mentions.in(RUSSIA_AND_CHINA, "It/PRON/nsubj/2 left=leave/VERB/root")
                        .lines())
                .containsExactly("Russia = RUS", "China = CHN");
    }

    @Test
    void followsTheyToTheOnlyGroupWhereTheSubjectIsOne() {
        assertThat(Mentions.in(
                                "Kenya/PROPN/nsubj/2 thanked=thank/VERB/root Ugandan/ADJ/amod/4"
                                        + " officials=official/NOUN/obj/2/PLURAL after/SCONJ/mark/7 they/PRON/nsubj/7 agreed=agree/VERB/advcl/2")
                        .lines())
                .endsWith("they = UGA");
    }

    @Test
    void givesTheMentionsOfAGroupOneHeadAndOneSpan() {
        Mentions mentions = Mentions.in(RUSSIA_AND_CHINA, "They/PRON/nsubj/2 left=leave/VERB/root");

        assertThat(mentions.all().subList(2, 4))
                .allSatisfy(mention -> assertThat(mention.head()).isEqualTo(0))
                .allSatisfy(mention ->
                        assertThat(mention.span().of(mentions.text())).isEqualTo("They"));
    }

    @Test
    void readsBothByItselfAsThoseSpokenOfTogether() {
        assertThat(Mentions.in(RUSSIA_AND_CHINA, "Both/PRON/nsubj/2 left=leave/VERB/root")
                        .lines())
                .endsWith("Both = RUS", "Both = CHN");
    }

    @Test
    void readsBothCountriesAsThoseLastSpokenOfTogether() {
        assertThat(Mentions.in(
                                RUSSIA_AND_CHINA,
                                "Japan/PROPN/nsubj/2 left=leave/VERB/root",
                                "Both/DET/det/2 countries=country/NOUN/nsubj/3/PLURAL stayed=stay/VERB/root")
                        .lines())
                .endsWith("Both countries = RUS", "Both countries = CHN");
    }

    @Test
    void followsTheirPastAnEmptyItToAManAndHisCounterpart() {
        assertThat(Mentions.in(
                                "Rossi/PROPN/nsubj/7/@PER and/CCONJ/cc/4 his/PRON/nmod:poss/4 counterpart/NOUN/conj/1 ,/PUNCT/punct/6"
                                        + " Braun/PROPN/appos/4/@PER met=meet/VERB/root",
                                "It/PRON/nsubj/4 was=be/AUX/cop/4 their/PRON/nmod:poss/4 meeting/NOUN/root")
                        .lines())
                .endsWith("their = Rossi", "their = Braun");
    }

    @Test
    void doesNotFollowThemToTheUnitedStates() {
        assertThat(Mentions.in(
                                "The/DET/det/3 United/PROPN/compound/3 States=States/PROPN/nsubj/4/PLURAL said=say/VERB/root it/PRON/nsubj/6"
                                        + " persuaded=persuade/VERB/ccomp/4 them/PRON/obj/6")
                        .lines())
                .doesNotContain("them = USA");
    }

    @Test
    void followsTheyWhoSpeakToNobodyWhomTheSentenceBeforeOnlyNames() {
        assertThat(Mentions.in(
                                "Experts=expert/NOUN/nsubj/2/PLURAL said=say/VERB/root Russia/PROPN/nsubj/6 and/CCONJ/cc/5 China/PROPN/conj/3"
                                        + " agreed=agree/VERB/ccomp/2",
                                "They/PRON/nsubj/2 added=add/VERB/root so/ADV/advmod/2")
                        .lines())
                .containsExactly("Russia = RUS", "China = CHN");
    }
}
