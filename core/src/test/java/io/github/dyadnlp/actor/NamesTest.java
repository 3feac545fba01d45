package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.Parsed;
import java.util.Optional;
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
    void marksNamesThatOnlySayWhere() {
        Mentions mentions =
                Mentions.in("Russia/PROPN/nsubj/2/@LOC met=meet/VERB/root Turkey/PROPN/obj/2/@LOC in/ADP/case/5"
                        + " Moscow/PROPN/obl/2/@LOC");

        assertThat(mentions.lines()).containsExactly("Russia = RUS", "Turkey = TUR");
        assertThat(mentions.places()).containsExactly("Moscow = RUS");
    }

    @Test
    void leavesNoPlaceAmongTheActors() {
        Parsed parsed =
                Parsed.article("Russia/PROPN/nsubj/2/@LOC met=meet/VERB/root in/ADP/case/4 Ankara/PROPN/obl/2/@LOC");
        ActorMentions mentions = ActorResolver.standard().resolve(parsed.text(), parsed.sentences());

        assertThat(mentions.actors()).extracting(Actor::id).containsExactly("RUS");
        assertThat(mentions.bySentence().get(0)).hasSize(1);
        assertThat(mentions.mentions()).hasSize(2);
    }

    @Test
    void findsInAHeadlineInCapitalsTheNamesOfTheArticle() {
        Mentions mentions = Mentions.in(
                "JOCKEY/NOUN/compound/2 PELTASON/PROPN/nsubj/3 RECEIVES=receive/VERB/root BAN/NOUN/obj/3",
                "Jason/PROPN/nsubj/3/@PER Peltason/PROPN/flat/1/@PER appealed=appeal/VERB/root");

        assertThat(mentions.lines()).containsExactly("PELTASON = Jason Peltason", "Jason Peltason = Jason Peltason");
    }

    @Test
    void joinsAnAcronymWithoutParenthesesToTheOnlyNameWithItsInitials() {
        Mentions mentions = Mentions.in(
                "Ruritanian/PROPN/compound/3/@ORG Wheat/PROPN/compound/3/@ORG Pool/PROPN/nsubj/4/@ORG"
                        + " grew=grow/VERB/root",
                "RWP/PROPN/nsubj/2/@ORG sued=sue/VERB/root Canada/PROPN/obj/2/@LOC");

        assertThat(mentions.of("RWP").actor().id()).isEqualTo("Ruritanian Wheat Pool");
    }

    @Test
    void joinsANameThatLeavesOutTheMiddleOfALongerOne() {
        Mentions mentions = Mentions.in(
                "Life/PROPN/compound/3/@ORG Insurance/PROPN/compound/3/@ORG Co/PROPN/nsubj/6/@ORG of/ADP/case/5/@ORG"
                        + " Georgia/PROPN/nmod/3/@ORG paid=pay/VERB/root",
                "Life/PROPN/nsubj/4/@ORG of/ADP/case/3/@ORG Georgia/PROPN/nmod/1/@ORG grew=grow/VERB/root");

        assertThat(mentions.lines())
                .containsExactly(
                        "Life Insurance Co of Georgia = Life Insurance Co of Georgia",
                        "Life of Georgia = Life Insurance Co of Georgia");
    }

    @Test
    void readsWarsTreatiesAndAnimalsAsNobody() {
        assertThat(Mentions.in("The/DET/det/3 Minsk/PROPN/compound/3/@LOC agreements=agreement/NOUN/nsubj/4/PLURAL"
                                + " failed=fail/VERB/root")
                        .all())
                .isEmpty();
        assertThat(Mentions.in("A/DET/det/3 Turkey/PROPN/compound/3/@LOC vulture/NOUN/nsubj/4 landed=land/VERB/root")
                        .all())
                .isEmpty();
    }

    @Test
    void readsFormerStatesAsThemselves() {
        assertThat(Mentions.in("Soviet/ADJ/amod/2/@MISC tanks=tank/NOUN/nsubj/3/PLURAL entered=enter/VERB/root"
                                + " Czechoslovakia/PROPN/obj/3/@LOC")
                        .lines())
                .contains("Soviet = SUN", "Czechoslovakia = CSK");
    }

    @Test
    void isSurerOfANameThatEngineAndGazetteerBothKnow() {
        Mentions mentions =
                Mentions.in("France/PROPN/nsubj/2/@LOC thanked=thank/VERB/root NATO/PROPN/obj/2 and/CCONJ/cc/5"
                        + " Ruritanica/PROPN/conj/3/@ORG");

        assertThat(mentions.of("France").confidence())
                .isBetween(0.0, 1.0)
                .isGreaterThan(mentions.of("Ruritanica").confidence())
                .isGreaterThan(mentions.of("NATO").confidence());
    }

    @Test
    void callsAnOrganisationByTheFullestNameOfTheArticle() {
        Mentions mentions = Mentions.in("NATO/PROPN/nsubj/2/@ORG agreed=agree/VERB/root");

        assertThat(mentions.of("NATO").actor().name()).isEqualTo("NATO");
    }

    @Test
    void takesAHospitalForAnOrganisation() {
        assertThat(Mentions.in("Saint/PROPN/compound/3/@LOC Rita/PROPN/compound/3/@LOC Hospital/PROPN/nsubj/4/@LOC"
                                + " agreed=agree/VERB/root")
                        .lines())
                .containsExactly("Saint Rita Hospital = Saint Rita Hospital");
    }

    @Test
    void takesAPlaceForThePersonWhoseSurnameItIs() {
        assertThat(Mentions.in(
                                "Jane/PROPN/nsubj/3/@PER Essex/PROPN/flat/1/@PER spoke=speak/VERB/root",
                                "Essex/PROPN/nsubj/2/@LOC agreed=agree/VERB/root")
                        .lines())
                .containsExactly("Jane Essex = Jane Essex", "Essex = Jane Essex");
    }

    @Test
    void readsANameWhoseEndIsPutAsInitials() {
        assertThat(Mentions.in(
                                "Ohio/PROPN/compound/4/@ORG Air/PROPN/compound/4/@ORG National/PROPN/compound/4/@ORG"
                                        + " Guard/PROPN/nsubj/5/@ORG left=leave/VERB/root",
                                "Ohio/PROPN/compound/2/@ORG ANG/PROPN/nsubj/3/@ORG agreed=agree/VERB/root")
                        .lines())
                .endsWith("Ohio ANG = Ohio Air National Guard");
    }

    @Test
    void readsACampaignAsAName() {
        assertThat(Mentions.in(
                                "They=they/PRON/nsubj/3 soon/ADV/advmod/3 joined=join/VERB/root Operation/PROPN/compound/6"
                                        + " Calm/PROPN/compound/6 Harbour/PROPN/obj/3 once/ADV/advmod/3 more/ADV/advmod/7")
                        .lines())
                .contains("Operation Calm Harbour = Operation Calm Harbour");
    }

    @Test
    void takesAShortWordInCapitalsForNoPerson() {
        assertThat(Mentions.in("QRX/PROPN/nsubj/2/@PER agreed=agree/VERB/root yesterday/NOUN/obl/2")
                        .of("QRX")
                        .actor()
                        .type())
                .isEqualTo(Actor.Type.ORGANIZATION);
    }

    @Test
    void takesTheSurnameOfACountryForThePersonWhereTheEngineDoes() {
        assertThat(Mentions.in(
                                "Max/PROPN/nsubj/3/@PER Jordan/PROPN/flat/1/@PER sued=sue/VERB/root France/PROPN/obj/3/@LOC",
                                "Jordan/PROPN/nsubj/2/@PER left=leave/VERB/root",
                                "Jordan/PROPN/nsubj/2/@GPE protested=protest/VERB/root")
                        .lines())
                .containsExactly("Max Jordan = Max Jordan", "France = FRA", "Jordan = Max Jordan", "Jordan = JOR");
    }

    @Test
    void takesAPartyOfAnotherCountryForANamesake() {
        Mentions mentions = Mentions.in(
                "Indonesian/ADJ/compound/3/@ORG Democratic/PROPN/compound/3/@ORG Party/PROPN/nsubj/4/@ORG won=win/VERB/root",
                "The/DET/det/3 Democratic/PROPN/compound/3 Party/PROPN/nsubj/4 lost=lose/VERB/root");

        assertThat(mentions.lines())
                .contains("Indonesian Democratic Party = Democratic Party", "Democratic Party = Democratic Party");
        assertThat(mentions.all())
                .extracting(Mention::actor)
                .filteredOn(Organization.class::isInstance)
                .extracting(actor -> ((Organization) actor).parent().map(Actor::id))
                .containsOnly(Optional.of("IDN"));
    }

    @Test
    void breaksNoLongerNameByThatOfAParty() {
        assertThat(Mentions.in("The/DET/det/3 Labour/PROPN/compound/3/@ORG Department/PROPN/nsubj/4/@ORG"
                                + " agreed=agree/VERB/root")
                        .lines())
                .containsExactly("Labour Department = Labour Department");
    }

    @Test
    void leavesTheDayBehindANameOutside() {
        assertThat(Mentions.in("Bob/PROPN/nsubj/4/@PER Serra/PROPN/flat/1/@PER Wednesday/PROPN/flat/1/@PER"
                                + " accused=accuse/VERB/root Chad/PROPN/obj/4/@LOC")
                        .lines())
                .containsExactly("Bob Serra = Bob Serra", "Chad = TCD");
    }

    @Test
    void readsTheNorthInAnArticleOnKorea() {
        assertThat(Mentions.in(
                                "South/PROPN/compound/2/@GPE Korea/PROPN/nsubj/3/@GPE offered=offer/VERB/root the/DET/det/5"
                                        + " North/PROPN/iobj/3/@ORG rice/NOUN/obj/3",
                                "It/PRON/nsubj/2 crossed=cross/VERB/root the/DET/det/5 North/PROPN/compound/5/@LOC"
                                        + " Sea/PROPN/obj/2/@LOC")
                        .lines())
                .containsExactly("South Korea = KOR", "North = PRK", "It = KOR");
    }
}
