package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Peoples within a country, and those who stand against it. */
class PeopleOfCountryTest {

    private static final String IRAQI_KURDS = "Iraqi/ADJ/amod/2 Kurds/PROPN/nsubj/3/PLURAL fled=flee/VERB/root";

    @Test
    void keepsAPeopleApartFromItsCountry() {
        Mentions mentions = Mentions.in(IRAQI_KURDS);

        assertThat(mentions.lines()).containsExactly("Iraqi Kurds = Iraqi Kurds");
        assertThat(mentions.of("Iraqi Kurds").actor().type()).isEqualTo(Actor.Type.ORGANIZATION);
    }

    @Test
    void readsAnAdjectiveAsTheSamePeople() {
        assertThat(Mentions.in(
                                "Bosnian/ADJ/amod/3 Serb/ADJ/amod/3 officials=official/NOUN/nsubj/4/PLURAL met=meet/VERB/root"
                                        + " Bosnian/ADJ/amod/6 Serbs/PROPN/obj/4/PLURAL")
                        .lines())
                .containsExactly(
                        "Bosnian Serb officials = Bosnian Serbs",
                        "Bosnian Serb = Bosnian Serbs",
                        "Bosnian Serbs = Bosnian Serbs");
    }

    @Test
    void takesUpAPeopleByItsShortName() {
        assertThat(Mentions.in(
                                "Bosnian/ADJ/amod/2 Serbs/PROPN/nsubj/3/PLURAL agreed=agree/VERB/root",
                                "The/DET/det/2 Serbs/PROPN/nsubj/3/PLURAL left=leave/VERB/root")
                        .lines())
                .endsWith("Serbs = Bosnian Serbs");
    }

    @Test
    void readsEthnicAlbaniansAsNoAlbania() {
        assertThat(Mentions.in("Ethnic=ethnic/ADJ/amod/2 Hungarians/PROPN/nsubj/3/PLURAL voted=vote/VERB/root")
                        .lines())
                .containsExactly("Ethnic Hungarians = Ethnic Hungarians");
    }

    @Test
    void keepsPairsOfCountriesApart() {
        assertThat(Mentions.in("Serb/ADJ/amod/4 +-/PUNCT/punct/3 +Albanian/ADJ/amod/4 talks=talk/NOUN/nsubj/5/PLURAL"
                                + " stalled=stall/VERB/root")
                        .lines())
                .containsExactly("Serb = SRB", "Albanian = ALB");
    }

    @Test
    void makesTheOppositionABodyOfItsOwn() {
        Mentions mentions =
                Mentions.in("The/DET/det/3 Kenyan/ADJ/amod/3 opposition/NOUN/nsubj/4 agreed=agree/VERB/root");

        assertThat(mentions.lines()).contains("The Kenyan opposition = Kenyan opposition");
        assertThat(mentions.of("The Kenyan opposition").role()).contains(Role.OPPOSITION);
    }

    @Test
    void tellsInsurgentsOfAPeopleFromThePeople() {
        assertThat(Mentions.in("Kurdish/ADJ/amod/2 rebels=rebel/NOUN/nsubj/3/PLURAL fled=flee/VERB/root")
                        .lines())
                .contains("Kurdish rebels = Kurdish rebels");
    }

    @Test
    void takesAllRebelsOfACountryForOneGroup() {
        assertThat(Mentions.in(
                                "Sudanese/ADJ/amod/2 rebels=rebel/NOUN/nsubj/3/PLURAL fled=flee/VERB/root",
                                "Sudanese/ADJ/amod/2 guerrillas=guerrilla/NOUN/nsubj/3/PLURAL agreed=agree/VERB/root")
                        .lines())
                .contains("Sudanese guerrillas = Sudanese rebels");
    }

    @Test
    void takesWhatIsSerbForTheBosnianSerbsOfTheArticle() {
        assertThat(Mentions.in(
                                "Bosnian/ADJ/amod/2 Serbs=Serb/PROPN/nsubj/3/PLURAL fled=flee/VERB/root",
                                "Serb/ADJ/amod/2 guns=gun/NOUN/nsubj/3/PLURAL fired=fire/VERB/root")
                        .lines())
                .contains("Serb guns = Bosnian Serbs");
    }

    @Test
    void makesTheForcesOfTheOppositionOneBodyWithIt() {
        assertThat(Mentions.in(
                                "The/DET/det/3 Kenyan/ADJ/amod/3 opposition/NOUN/nsubj/4 agreed=agree/VERB/root",
                                "Kenyan/ADJ/amod/3 opposition/NOUN/compound/3 forces=force/NOUN/nsubj/4/PLURAL fled=flee/VERB/root")
                        .lines())
                .contains("Kenyan opposition forces = Kenyan opposition");
    }

    @Test
    void takesTheRebelsOfAPeopleForTheArmedGroupThatIsNamedAsRebels() {
        assertThat(Mentions.in(
                                "Kurdish/ADJ/amod/2 rebels=rebel/NOUN/nsubj/3/PLURAL fled=flee/VERB/root",
                                "PKK/PROPN/compound/2/@ORG guerrillas=guerrilla/NOUN/nsubj/3/PLURAL agreed=agree/VERB/root")
                        .lines())
                .contains("Kurdish rebels = PKK");
    }
}
