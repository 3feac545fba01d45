package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NominalsTest {

    @Test
    void letsGroupsStandForTheirCountry() {
        assertThat(Mentions.in("Iranian/ADJ/amod/2 warplanes=warplane/NOUN/nsubj/3/PLURAL struck=strike/VERB/root"
                                + " Russian/ADJ/amod/5 troops=troop/NOUN/obj/3/PLURAL")
                        .lines())
                .containsExactly("Iranian warplanes = IRN", "Iranian = IRN", "Russian troops = RUS", "Russian = RUS");
    }

    @Test
    void findsTheActorBehindOf() {
        assertThat(Mentions.in(
                                "The/DET/det/2 government/NOUN/nsubj/5 of/ADP/case/4 Kazakhstan/PROPN/nmod/2 agreed=agree/VERB/root")
                        .lines())
                .containsExactly("The government of Kazakhstan = KAZ", "Kazakhstan = KAZ");
    }

    @Test
    void readsCountriesOfARegionAsTheRegion() {
        assertThat(Mentions.in("The/DET/det/5 five/NUM/nummod/5 Central/ADJ/amod/5 Asian/ADJ/amod/5"
                                + " governments=government/NOUN/nsubj/6/PLURAL agreed=agree/VERB/root")
                        .lines())
                .containsExactly("The five Central Asian governments = Central Asia", "Central Asian = Central Asia");
    }

    @Test
    void findsThePersonBehindAnOffice() {
        Mentions mentions = Mentions.in(
                "Kazakh/ADJ/amod/2 President/PROPN/compound/3 Tokayev/PROPN/nsubj/4/@PER agreed=agree/VERB/root",
                "The/DET/det/3 Kazakh/ADJ/amod/3 president/NOUN/nsubj/4 smiled=smile/VERB/root");

        assertThat(mentions.lines()).contains("The Kazakh president = Tokayev");
    }

    @Test
    void keepsABackerApartFromTheMilitia() {
        assertThat(Mentions.in("Iranian/ADJ/amod/4 +-/PUNCT/punct/3 +backed=back/VERB/amod/4"
                                + " militias=militia/NOUN/nsubj/5/PLURAL attacked=attack/VERB/root")
                        .lines())
                .containsExactly("Iranian = IRN");
    }

    @Test
    void makesRebelsABodyOfTheirOwn() {
        Mentions mentions =
                Mentions.in("Sudanese/ADJ/amod/2 rebels=rebel/NOUN/nsubj/3/PLURAL attacked=attack/VERB/root");

        assertThat(mentions.of("Sudanese rebels").actor().id()).isEqualTo("Sudanese rebels");
    }

    @Test
    void neverGivesTwoMentionsOneHead() {
        Mentions mentions = Mentions.in("Russian/ADJ/amod/3 foreign/ADJ/amod/3 ministry/NOUN/compound/4"
                + " officials=official/NOUN/nsubj/5/PLURAL agreed=agree/VERB/root");

        assertThat(mentions.all()).extracting(Mention::head).doesNotHaveDuplicates();
    }

    @Test
    void readsANounBeforeANameAsThatName() {
        assertThat(Mentions.in(
                                "Palestinian/ADJ/amod/2 movement/NOUN/compound/3 Hamas/PROPN/nsubj/4/@ORG agreed=agree/VERB/root")
                        .lines())
                .contains("Palestinian movement = Hamas", "Hamas = Hamas");
    }

    @Test
    void takesTheSideOfAPersonInOffice() {
        assertThat(Mentions.in(
                                "French/ADJ/amod/2 President/PROPN/compound/3 Durand/PROPN/nsubj/4/@PER spoke=speak/VERB/root",
                                "Durand/PROPN/nmod:poss/3/@PER +'s/PART/case/1 government/NOUN/nsubj/4 agreed=agree/VERB/root")
                        .lines())
                .contains("Durand's government = FRA");
    }

    @Test
    void givesABodyOfAPronounToWhomThePronounMeans() {
        assertThat(Mentions.in(
                                "China/PROPN/nsubj/2 recalled=recall/VERB/root its/PRON/nmod:poss/4 diplomats=diplomat/NOUN/obj/2/PLURAL")
                        .lines())
                .contains("its diplomats = CHN");
    }

    @Test
    void tellsTheRoleOfWhoStandsForACountry() {
        Mentions mentions = Mentions.in("Russian/ADJ/amod/2 troops=troop/NOUN/nsubj/3/PLURAL left=leave/VERB/root");

        assertThat(mentions.of("Russian troops").role()).contains(Role.MILITARY);
        assertThat(mentions.of("Russian").role()).isEmpty();
    }

    @Test
    void readsTheGovernmentOfACountryAsTheCountryWhateverTheEngine() {
        assertThat(Mentions.in("The/DET/det/2 Government/PROPN/nsubj/5/@ORG of/ADP/case/4/@ORG Iraq/PROPN/nmod/2/@ORG"
                                + " agreed=agree/VERB/root")
                        .lines())
                .containsExactly("The Government of Iraq = IRQ", "Iraq = IRQ");
    }

    @Test
    void readsTheCoalitionWithACapitalAsAName() {
        assertThat(Mentions.in(
                                "Yesterday/NOUN/obl/4 the/DET/det/3 Coalition/NOUN/nsubj/4 agreed=agree/VERB/root again/ADV/advmod/4")
                        .lines())
                .containsExactly("Coalition = Coalition");
    }

    @Test
    void takesTheCoalitionForTheLongerNameBefore() {
        assertThat(Mentions.in(
                                "The/DET/det/4 Global/PROPN/compound/4/@ORG Relief/PROPN/compound/4/@ORG"
                                        + " Coalition/PROPN/nsubj/5/@ORG met=meet/VERB/root",
                                "Yesterday/NOUN/obl/4 the/DET/det/3 Coalition/NOUN/nsubj/4 agreed=agree/VERB/root again/ADV/advmod/4")
                        .lines())
                .endsWith("Coalition = Global Relief Coalition");
    }

    @Test
    void readsAnInternationalCoalitionAsAnActor() {
        assertThat(Mentions.in("The/DET/det/3 international/ADJ/amod/3 coalition/NOUN/nsubj/4 agreed=agree/VERB/root")
                        .lines())
                .containsExactly("The international coalition = coalition");
    }

    @Test
    void takesASpokesmanForWhomHeSpeaksFor() {
        assertThat(Mentions.in("A/DET/det/2 spokesman/NOUN/nsubj/6 for/ADP/case/5 the/DET/det/5 EU/PROPN/nmod/2/@ORG"
                                + " agreed=agree/VERB/root")
                        .lines())
                .containsExactly("A spokesman for the EU = EU", "EU = EU");
    }

    @Test
    void takesAnOrganForThatOfTheCountryWhoseCityItSitsIn() {
        assertThat(Mentions.in("A/DET/det/2 court/NOUN/nsubj/5 in/ADP/case/4 Astana/PROPN/nmod/2/@GPE"
                                + " agreed=agree/VERB/root")
                        .lines())
                .contains("A court in Astana = KAZ");
    }

    @Test
    void takesACourtWhereBodiesOfManyStatesSitForNobody() {
        assertThat(Mentions.in("A/DET/det/2 court/NOUN/nsubj/5 in/ADP/case/4 Brussels/PROPN/nmod/2/@GPE"
                                + " agreed=agree/VERB/root")
                        .lines())
                .noneMatch(line -> line.startsWith("A court"));
    }
}
