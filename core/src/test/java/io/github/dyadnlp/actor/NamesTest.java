package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void readsSpellingsOfOneCountryAsOneActor() {
        Mentions mentions = Mentions.in(
                "The/DET/det/3 United/PROPN/compound/3/@LOC States/PROPN/nsubj/4/@LOC warned=warn/VERB/root",
                "U.S./PROPN/compound/2/@LOC officials=official/NOUN/nsubj/3/PLURAL agreed=agree/VERB/root",
                "Washington/PROPN/nsubj/2/@LOC hesitated=hesitate/VERB/root");

        assertThat(mentions.lines())
                .containsExactly("United States = USA", "U.S. officials = USA", "U.S. = USA", "Washington = USA");
    }

    @Test
    void findsNamesThatTheEngineMissed() {
        assertThat(Mentions.in("Kazakhstan/PROPN/nsubj/2 thanked=thank/VERB/root NATO/PROPN/obj/2")
                        .lines())
                .containsExactly("Kazakhstan = KAZ", "NATO = NATO");
    }

    @Test
    void readsPairsCutAtTheirHyphen() {
        assertThat(Mentions.in("EU/PROPN/compound/4/@ORG +-/PUNCT/punct/3 +Russia/PROPN/compound/4/@LOC"
                                + " talks=talk/NOUN/nsubj/5/PLURAL stalled=stall/VERB/root")
                        .lines())
                .containsExactly("EU = EU", "Russia = RUS");
    }

    @Test
    void leavesThePossessiveSignOutside() {
        assertThat(Mentions.in("Ukraine/PROPN/nmod:poss/3/@LOC +\u2019s/PART/case/1 ports=port/NOUN/nsubj/4/PLURAL"
                                + " burned=burn/VERB/root")
                        .lines())
                .contains("Ukraine = UKR");
    }

    @Test
    void keepsTheLongerNameOfTheEngine() {
        assertThat(Mentions.in("George/PROPN/nsubj/3/@PER Washington/PROPN/flat/1/@PER joined=join/VERB/root"
                                + " the/DET/det/5 Bank/PROPN/obj/3/@ORG of/ADP/case/7/@ORG Ruritania/PROPN/nmod/5/@ORG")
                        .lines())
                .containsExactly("George Washington = George Washington", "Bank of Ruritania = Bank of Ruritania");
    }

    @Test
    void takesNoCityOrMonthOrTitleForAnActor() {
        assertThat(Mentions.in("The/DET/det/2 President/PROPN/nsubj/3/@PER visited=visit/VERB/root"
                                + " Samarqandia/PROPN/obj/3/@LOC in/ADP/case/6 August/PROPN/obl/3/@MISC")
                        .lines())
                .isEmpty();
    }

    @Test
    void joinsAnAcronymToTheNameBeforeIt() {
        Mentions mentions = Mentions.in(
                "The/DET/det/3 Ruritanian/ADJ/compound/3/@ORG Consortium/PROPN/nsubj/7/@ORG (/PUNCT/punct/5"
                        + " RC/PROPN/appos/3/@ORG )/PUNCT/punct/5 agreed=agree/VERB/root",
                "RC/PROPN/nsubj/2/@ORG halted=halt/VERB/root work/NOUN/obj/2");

        assertThat(mentions.lines())
                .containsExactly(
                        "Ruritanian Consortium = Ruritanian Consortium",
                        "RC = Ruritanian Consortium",
                        "RC = Ruritanian Consortium");
    }

    @Test
    void seesTheCountryOfAMinistry() {
        Mentions mentions = Mentions.in("The/DET/det/4 Turkish/ADJ/amod/4/@ORG Foreign/PROPN/compound/4/@ORG"
                + " Ministry/PROPN/nsubj/5/@ORG objected=object/VERB/root");

        assertThat(mentions.lines()).containsExactly("Turkish Foreign Ministry = Foreign Ministry", "Turkish = TUR");
        assertThat(((Organization) mentions.of("Turkish Foreign Ministry").actor()).parent())
                .hasValueSatisfying(parent -> assertThat(parent.id()).isEqualTo("TUR"));
    }

    @Test
    void readsHeadlinesInCapitals() {
        assertThat(Mentions.in("RUSSIA/PROPN/nsubj/2 ACCUSES=accuse/VERB/root UKRAINE/PROPN/obj/2 AGAIN/ADV/advmod/2")
                        .lines())
                .containsExactly("RUSSIA = RUS", "UKRAINE = UKR");
    }

    @Test
    void callsAnOrganisationByTheFullestNameOfTheArticle() {
        Mentions mentions = Mentions.in("NATO/PROPN/nsubj/2/@ORG agreed=agree/VERB/root");

        assertThat(mentions.of("NATO").actor().name()).isEqualTo("NATO");
    }
}
