package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dyadnlp.actor.Country;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DyadTest {

    private static Relation relation(
            String source, String target, Event event, boolean negated, boolean symmetric, double confidence) {
        return new Relation(
                participant(source),
                new Action("act", "acted", new Span(4, 9)),
                participant(target),
                event,
                negated,
                Status.ACTUAL,
                symmetric,
                false,
                Optional.empty(),
                Optional.empty(),
                confidence,
                "act subj obj",
                0);
    }

    private static Participant participant(String code) {
        return new Participant(new Mention(new Country(code, code), Mention.Kind.NAME, 0, 0, 1, 0, new Span(0, 3)));
    }

    private static Relation attack(String source, String target, double confidence) {
        return relation(source, target, Event.ASSAULT, false, false, confidence);
    }

    private static Relation talk(String source, String target) {
        return relation(source, target, Event.CONSULT, false, true, 0.5);
    }

    @Test
    void countsTheRelationsOfTheSameActorsAndEvent() {
        assertThat(Dyad.merge(List.of(attack("IRN", "ISR", 0.4), attack("IRN", "ISR", 0.8))))
                .singleElement()
                .satisfies(dyad -> {
                    assertThat(dyad.source().id()).isEqualTo("IRN");
                    assertThat(dyad.target().id()).isEqualTo("ISR");
                    assertThat(dyad.event()).isEqualTo(Event.ASSAULT);
                    assertThat(dyad.count()).isEqualTo(2);
                    assertThat(dyad.confidence()).isEqualTo(0.8);
                    assertThat(dyad.evidence()).extracting(Relation::confidence).containsExactly(0.4, 0.8);
                });
    }

    @Test
    void keepsAttackAndCounterattackApart() {
        assertThat(Dyad.merge(List.of(attack("IRN", "ISR", 0.4), attack("ISR", "IRN", 0.8))))
                .hasSize(2);
    }

    @Test
    void mergesTalksWhicheverActorComesFirst() {
        assertThat(Dyad.merge(List.of(talk("OMN", "IRN"), talk("IRN", "OMN"))))
                .singleElement()
                .satisfies(dyad -> {
                    assertThat(dyad.source().id()).isEqualTo("OMN");
                    assertThat(dyad.symmetric()).isTrue();
                    assertThat(dyad.count()).isEqualTo(2);
                });
    }

    @Test
    void keepsDeedsAndTheirDenialApart() {
        Relation denied = relation("IRN", "ISR", Event.ASSAULT, true, false, 0.5);

        assertThat(Dyad.merge(List.of(attack("IRN", "ISR", 0.5), denied))).hasSize(2);
    }

    @Test
    void keepsAVisitApartFromTalks() {
        Relation visit = relation("OMN", "IRN", Event.CONSULT, false, false, 0.5);

        assertThat(Dyad.merge(List.of(talk("OMN", "IRN"), visit))).hasSize(2);
    }

    @Test
    void tellsTheMostFrequentFirstAndElseTheOrderOfTheArticle() {
        assertThat(Dyad.merge(List.of(
                        attack("TCD", "LBY", 0.5),
                        attack("IRN", "ISR", 0.5),
                        talk("OMN", "IRN"),
                        attack("IRN", "ISR", 0.5))))
                .extracting(dyad -> dyad.source().id())
                .containsExactly("IRN", "TCD", "OMN");
    }

    @Test
    void needsEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dyad(
                        new Country("IRN", "Iran"), new Country("ISR", "Israel"), Event.AID, false, false, List.of()))
                .withMessageContaining("IRN");
    }
}
