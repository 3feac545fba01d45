package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionResolverTest {

    private static final String NEPAL_THANKED_INDIA = "Nepal/PROPN/nsubj/2 thanked=thank/VERB/root India/PROPN/obj/2";

    @Test
    void followsANounToWhomTheArticleDescribesByIt() {
        assertThat(Mentions.in(
                                "The/DET/det/3 rock/NOUN/compound/3 band/NOUN/nsubj/5 Ravens/PROPN/appos/3/@ORG"
                                        + " toured=tour/VERB/root Norway/PROPN/obj/5",
                                "The/DET/det/2 band/NOUN/nsubj/3 left=leave/VERB/root")
                        .lines())
                .contains("The band = Ravens");
    }

    @Test
    void followsTheKingdomToTheKingdomAmongSeveralCountries() {
        assertThat(Mentions.in(NEPAL_THANKED_INDIA, "The/DET/det/2 kingdom/NOUN/nsubj/3 agreed=agree/VERB/root")
                        .lines())
                .contains("The kingdom = NPL");
    }

    @Test
    void doesNotTakeTheSubjectForADescriptionInItsClause() {
        assertThat(Mentions.in(
                                "Cuba/PROPN/nsubj/2 thanked=thank/VERB/root Canada/PROPN/obj/2",
                                "Haiti/PROPN/nsubj/2 helped=help/VERB/root the/DET/det/4 island/NOUN/obj/2")
                        .lines())
                .contains("the island = CUB");
    }

    @Test
    void doesNotFollowTheRegionToTheWest() {
        assertThat(Mentions.in(
                                "The/DET/det/2 West/PROPN/nsubj/3 agreed=agree/VERB/root",
                                "The/DET/det/2 region/NOUN/nsubj/3 grew=grow/VERB/root")
                        .lines())
                .noneMatch(line -> line.startsWith("The region"));
    }

    @Test
    void followsAnAllianceLedByACountryToItsName() {
        assertThat(Mentions.in(
                                "CSTO/PROPN/nsubj/2/@ORG met=meet/VERB/root",
                                "The/DET/det/5 Russian/ADJ/obl/4 +-/PUNCT/punct/4 +led=lead/VERB/amod/5"
                                        + " alliance/NOUN/nsubj/6 agreed=agree/VERB/root")
                        .lines())
                .anyMatch(line -> line.endsWith("alliance = CSTO"));
    }

    @Test
    void readsTheStrikesOfACoalitionAsThoseOfTheCoalition() {
        assertThat(Mentions.in("A/DET/det/3 coalition/NOUN/compound/3 airstrike/NOUN/nsubj/4 failed=fail/VERB/root")
                        .lines())
                .containsExactly("coalition = coalition");
    }

    @Test
    void leavesTheCoalitionOfAGovernmentAlone() {
        assertThat(Mentions.in("A/DET/det/3 coalition/NOUN/compound/3 partner/NOUN/nsubj/4 failed=fail/VERB/root")
                        .lines())
                .isEmpty();
    }
}
