package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Groups and organs of state that the article does not say whose they are. */
class StateResolverTest {

    private static final String IN_KENYA =
            "Protests=protest/NOUN/nsubj/2/PLURAL spread=spread/VERB/root in/ADP/case/4 Kenya/PROPN/obl/2";
    private static final String CHAD_FOUGHT_REBELS =
            "Chad/PROPN/nsubj/2 fought=fight/VERB/root Sudanese/ADJ/amod/4 rebels=rebel/NOUN/obj/2/PLURAL";

    @Test
    void givesPoliceToTheCountryWhereTheArticlePlays() {
        assertThat(Mentions.in(IN_KENYA, "Police/NOUN/nsubj/2 fired=fire/VERB/root")
                        .lines())
                .endsWith("Police = KEN");
    }

    @Test
    void givesPoliceToTheCountryWhereTheSentencePlays() {
        assertThat(Mentions.in(IN_KENYA, "Police/NOUN/nsubj/2 fired=fire/VERB/root in/ADP/case/4 Uganda/PROPN/obl/2")
                        .lines())
                .contains("Police = UGA");
    }

    @Test
    void givesSoldiersToTheCountryThatTheyServe() {
        assertThat(Mentions.in(IN_KENYA, "Seven/NUM/nummod/2 soldiers=soldier/NOUN/nsubj/3/PLURAL died=die/VERB/root")
                        .lines())
                .endsWith("soldiers = KEN");
    }

    @Test
    void givesStudentsToTheCountryWhereTheSentencePlays() {
        assertThat(Mentions.in("""
                        Students=student/NOUN/nsubj/2/PLURAL rioted=riot/VERB/root in/ADP/case/4 Uganda/PROPN/obl/2""").lines()).contains("Students = UGA");
    }

    @Test
    void leavesStudentsAloneWhereOnlyTheArticlePlaysSomewhere() {
        assertThat(Mentions.in(IN_KENYA, "Students=student/NOUN/nsubj/2/PLURAL rioted=riot/VERB/root")
                        .lines())
                .containsExactly("Kenya = KEN");
    }

    @Test
    void leavesForeignTroopsAlone() {
        assertThat(Mentions.in(IN_KENYA, "Foreign/ADJ/amod/2 troops=troop/NOUN/nsubj/3/PLURAL left=leave/VERB/root")
                        .lines())
                .containsExactly("Kenya = KEN");
    }

    @Test
    void leavesABodyThatManyHaveAlone() {
        assertThat(Mentions.in(IN_KENYA, "The/DET/det/2 council/NOUN/nsubj/3 met=meet/VERB/root")
                        .lines())
                .containsExactly("Kenya = KEN");
    }

    @Test
    void leavesPoliceAloneAmongSeveralCountries() {
        assertThat(Mentions.in(
                                "Kenya/PROPN/nsubj/2 thanked=thank/VERB/root Uganda/PROPN/obj/2",
                                "Police/NOUN/nsubj/2 fired=fire/VERB/root")
                        .lines())
                .containsExactly("Kenya = KEN", "Uganda = UGA");
    }

    @Test
    void takesUpAGroupByTheSameWord() {
        assertThat(Mentions.in(CHAD_FOUGHT_REBELS, "The/DET/det/2 rebels=rebel/NOUN/nsubj/3/PLURAL fled=flee/VERB/root")
                        .lines())
                .endsWith("The rebels = Sudanese rebels");
    }

    @Test
    void takesUpRebelsByAnotherWordForThem() {
        assertThat(Mentions.in(
                                CHAD_FOUGHT_REBELS,
                                "The/DET/det/2 guerrillas=guerrilla/NOUN/nsubj/3/PLURAL fled=flee/VERB/root")
                        .lines())
                .endsWith("The guerrillas = Sudanese rebels");
    }

    @Test
    void takesOneOfARebelsForNoneOfMany() {
        assertThat(Mentions.in(CHAD_FOUGHT_REBELS, "A/DET/det/2 rebel/NOUN/nsubj/3 fled=flee/VERB/root")
                        .lines())
                .doesNotContain("A rebel = Sudanese rebels");
    }

    @Test
    void tellsTheRoleOfAGroup() {
        Mentions mentions = Mentions.in(IN_KENYA, "Police/NOUN/nsubj/2 fired=fire/VERB/root");

        assertThat(mentions.of("Police").role()).contains(Role.POLICE);
    }

    @Test
    void givesSecurityOfficialsToTheCountryWhereTheArticlePlays() {
        assertThat(Mentions.in(
                                IN_KENYA,
                                "Security/NOUN/compound/2 officials=official/NOUN/nsubj/3/PLURAL agreed=agree/VERB/root")
                        .lines())
                .endsWith("Security officials = KEN");
    }

    @Test
    void takesRebelsForTheOnlyOnesThatTheArticleDescribesBelow() {
        assertThat(Mentions.in("Rebels=rebel/NOUN/nsubj/2/PLURAL fled=flee/VERB/root", CHAD_FOUGHT_REBELS)
                        .lines())
                .startsWith("Rebels = Sudanese rebels");
    }

    @Test
    void takesTheOppositionForTheOnlyOneThatTheArticleDescribes() {
        assertThat(Mentions.in(
                                "Opposition/NOUN/compound/2 forces=force/NOUN/nsubj/3/PLURAL fled=flee/VERB/root",
                                "The/DET/det/3 Kenyan/ADJ/amod/3 opposition/NOUN/nsubj/4 agreed=agree/VERB/root")
                        .lines())
                .contains("Opposition forces = Kenyan opposition");
    }

    @Test
    void takesAnOrganWithoutArticleForThatOfTheOfficerWhoActsOnIt() {
        Mentions mentions = Mentions.in(
                "Swedish/ADJ/amod/2 minister/NOUN/nsubj/3 told=tell/VERB/root parliament/NOUN/iobj/3 that/SCONJ/mark/7"
                        + " Ukraine/PROPN/nsubj/7/@LOC won=win/VERB/ccomp/3 in/ADP/case/9 Kyiv/PROPN/obl/7/@LOC");

        assertThat(mentions.lines()).contains("parliament = SWE");
    }
}
