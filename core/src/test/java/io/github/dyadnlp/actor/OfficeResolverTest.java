package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeResolverTest {

    private static final String HEADLINE =
            "Foreign/PROPN/compound/2 Secretary/PROPN/nsubj/3 condemns=condemn/VERB/root attack/NOUN/obj/3";

    @Test
    void followsAnOfficeInAHeadlineToItsHolderBelow() {
        assertThat(Mentions.in(
                                HEADLINE,
                                "Foreign/PROPN/compound/2 Secretary/PROPN/compound/3 Ann/PROPN/nsubj/5/@PER"
                                        + " Smith/PROPN/flat/3/@PER spoke=speak/VERB/root")
                        .lines())
                .startsWith("Foreign Secretary = Ann Smith");
    }

    @Test
    void givesAnOfficeInAHeadlineToTheStateAtHome() {
        assertThat(Mentions.in(
                                "King/NOUN/nsubj/2 opened=open/VERB/root parliament/NOUN/obj/2",
                                "Jordan/PROPN/nsubj/2 waits=wait/VERB/root")
                        .lines())
                .contains("King = JOR");
    }

    @Test
    void leavesAnOfficeAloneThatNobodyIsKnownToHold() {
        assertThat(Mentions.in(HEADLINE).lines()).isEmpty();
    }

    @Test
    void readsTheWholeTitleBeforeItsLastWord() {
        assertThat(Mentions.in(
                                "Foreign/PROPN/compound/2 Secretary/PROPN/compound/3 Ann/PROPN/nsubj/5/@PER"
                                        + " Smith/PROPN/flat/3/@PER spoke=speak/VERB/root",
                                "Defence/PROPN/compound/2 Secretary/PROPN/compound/3 Tom/PROPN/nsubj/5/@PER"
                                        + " Brown/PROPN/flat/3/@PER agreed=agree/VERB/root",
                                "The/DET/det/3 foreign/ADJ/amod/3 secretary/NOUN/nsubj/4 left=leave/VERB/root")
                        .lines())
                .endsWith("The foreign secretary = Ann Smith");
    }
}
