package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.Parsed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonsTest {

    @Test
    void tellsTheStateOfALeaderWhomTheArticleDoesNotPlace() {
        assertThat(Mentions.in("Boris/PROPN/nsubj/3/@PER Yeltsin/PROPN/flat/1/@PER resigned=resign/VERB/root")
                        .person("Boris Yeltsin")
                        .affiliation())
                .contains(new Country("RUS", "Russia"));
    }

    @Test
    void believesTheArticleRatherThanTheListOfLeaders() {
        assertThat(Mentions.in("Ukrainian/ADJ/amod/2/@MISC dissident/NOUN/compound/3 Boris/PROPN/nsubj/5/@PER"
                                + " Yeltsin/PROPN/flat/3/@PER resigned=resign/VERB/root")
                        .person("Boris Yeltsin")
                        .affiliation())
                .hasValueSatisfying(actor -> assertThat(actor.id()).isEqualTo("UKR"));
    }

    @Test
    void tellsByTheDayOfTheArticleWhichStateALeaderActsFor() {
        Parsed parsed =
                Parsed.article("Eduard/PROPN/nsubj/3/@PER Shevardnadze/PROPN/flat/1/@PER resigned=resign/VERB/root");

        assertThat(ActorResolver.standard()
                        .resolve(parsed.text(), parsed.sentences(), Optional.of(LocalDate.of(1990, 12, 20)))
                        .actors())
                .extracting(actor -> ((Person) actor).affiliation().map(Actor::id))
                .containsExactly(Optional.of("SUN"));
    }

    @Test
    void makesNoMentionOfALeaderWhomNobodyNames() {
        assertThat(Mentions.in("Major/ADJ/amod/2 talks=talk/NOUN/nsubj/3/PLURAL failed=fail/VERB/root")
                        .all())
                .isEmpty();
    }

    private static final String TOKAYEV =
            "Kazakh/ADJ/amod/2 President/PROPN/compound/4 Kassym/PROPN/compound/4/@PER Tokayev/PROPN/nsubj/5/@PER"
                    + " agreed=agree/VERB/root";

    @Test
    void knowsTitleAndCountryBeforeTheName() {
        Person person = Mentions.in(TOKAYEV).person("Kassym Tokayev");

        assertThat(person.titles()).containsExactly("president");
        assertThat(person.affiliation().orElseThrow().id()).isEqualTo("KAZ");
    }

    @Test
    void joinsTheSurnameToTheFullName() {
        Mentions mentions = Mentions.in(
                TOKAYEV,
                "Tokayev/PROPN/nsubj/2/@PER left=leave/VERB/root",
                "Mr/PROPN/compound/2 Tokayev/PROPN/nsubj/3 spoke=speak/VERB/root");

        assertThat(mentions.lines())
                .contains("Tokayev = Kassym Tokayev")
                .filteredOn("Tokayev = Kassym Tokayev"::equals)
                .hasSize(2);
    }

    @Test
    void knowsAnOfficeBehindTheName() {
        Person person = Mentions.in("Josep/PROPN/compound/2/@PER Borrell/PROPN/nsubj/11/@PER ,/PUNCT/punct/2"
                        + " the/DET/det/5 EU/PROPN/nmod:poss/8/@ORG +'s/PART/case/5 high/ADJ/amod/8"
                        + " representative/NOUN/appos/2 of/ADP/case/10 note/NOUN/nmod/8 left=leave/VERB/root")
                .person("Josep Borrell");

        assertThat(person.titles()).containsExactly("high representative");
        assertThat(person.affiliation().orElseThrow().id()).isEqualTo("EU");
    }

    @Test
    void marksATitleThatGovernsTheName() {
        Mentions mentions = Mentions.in(
                "President/PROPN/nsubj/7 of/ADP/case/5 the/DET/det/5 European/PROPN/compound/5/@ORG Council/PROPN/nmod/1/@ORG"
                        + " Michel/PROPN/appos/5/@PER spoke=speak/VERB/root");

        assertThat(mentions.lines()).contains("President = Michel", "European Council = European Council");
        assertThat(mentions.person("Michel").affiliation().orElseThrow().id()).isEqualTo("European Council");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        Mentions mentions = Mentions.in(
                "Mikhail/PROPN/compound/2/@PER Petrov/PROPN/nsubj/3/@PER met=meet/VERB/root Raisa/PROPN/compound/5/@PER Petrov/PROPN/obj/3/@PER",
                "Mrs/PROPN/compound/2 Petrov/PROPN/nsubj/3/@PER smiled=smile/VERB/root");

        assertThat(mentions.lines())
                .containsExactly(
                        "Mikhail Petrov = Mikhail Petrov", "Raisa Petrov = Raisa Petrov", "Petrov = Raisa Petrov");
    }

    @Test
    void joinsSpellingsWithAndWithoutAccents() {
        Mentions mentions = Mentions.in(
                "Juan/PROPN/compound/2/@PER Ib\u00e1\u00f1ez/PROPN/nsubj/3/@PER left=leave/VERB/root",
                "Juan/PROPN/compound/2/@PER Ibanez/PROPN/nsubj/3/@PER returned=return/VERB/root");

        assertThat(mentions.of("Juan Ibanez").actor())
                .isEqualTo(mentions.of("Juan Ib\u00e1\u00f1ez").actor());
    }

    @Test
    void joinsANameThatAHyphenCut() {
        assertThat(Mentions.in("Kassym/PROPN/compound/4 +-/PUNCT/punct/3 +Jomart/PROPN/compound/4/@PER"
                                + " Tokayev/PROPN/nsubj/5/@PER left=leave/VERB/root")
                        .lines())
                .containsExactly("Kassym-Jomart Tokayev = Kassym-Jomart Tokayev");
    }

    @Test
    void keepsTheStyleOfThoseWhoHaveButOneName() {
        assertThat(Mentions.in("Prince/PROPN/compound/2 Rupert/PROPN/nsubj/3/@PER left=leave/VERB/root")
                        .lines())
                .containsExactly("Prince Rupert = Prince Rupert");
    }

    @Test
    void tellsWhatAPersonIsFromTheTitle() {
        Mentions mentions = Mentions.in(
                "Kenyan/ADJ/amod/2 General/PROPN/compound/3 Otieno/PROPN/nsubj/4/@PER spoke=speak/VERB/root");

        assertThat(mentions.person("Otieno").role()).contains(Role.MILITARY);
    }

    @Test
    void takesASubjectBehindTheNameForSomebodyElse() {
        Mentions mentions = Mentions.in(
                "After/ADP/case/2 talks=talk/NOUN/obl/8/PLURAL with/ADP/case/4 Merkel/PROPN/nmod/2/@PER ,/PUNCT/punct/8"
                        + " a/DET/det/7 minister/NOUN/nsubj/8 thanked=thank/VERB/root Chad/PROPN/obj/8/@LOC");

        assertThat(mentions.lines()).containsExactly("Merkel = Merkel", "Chad = TCD");
    }
}
