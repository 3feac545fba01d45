package io.github.dyadnlp.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceScoresTest {

    private static SentenceGold gold(String id, boolean symmetric, String... events) {
        return new SentenceGold(
                id,
                "Moscow warned Kyiv.",
                new SentenceGold.Side(List.of(new Passage(0, 6)), List.of("RUS")),
                new SentenceGold.Side(List.of(new Passage(14, 18)), List.of()),
                List.of(new Passage(7, 13)),
                List.of(events),
                symmetric);
    }

    private static Prediction found(int source, int trigger, int target, String event) {
        return new Prediction(
                new Prediction.Actor("A", "", source, source + 2),
                new Prediction.Action("", trigger, trigger + 2),
                new Prediction.Actor("B", "", target, target + 2),
                event,
                false,
                "");
    }

    private static SentenceScores scores(SentenceGold gold, Prediction... predictions) {
        return SentenceScores.of(List.of(gold), Map.of(gold.id(), List.of(predictions)));
    }

    @Test
    void countsPairTriggerAndEventOfASentenceOnce() {
        SentenceScores scores =
                scores(gold("s", false, "THREATEN"), found(0, 7, 14, "THREATEN"), found(0, 7, 14, "THREATEN"));

        assertThat(scores.predictions()).isEqualTo(2);
        assertThat(List.of(scores.pair(), scores.trigger(), scores.event())).containsExactly(1, 1, 1);
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void asksForTheTriggerOnlyBesideThePair() {
        SentenceScores scores = scores(gold("s", false, "THREATEN"), found(0, 90, 14, "ACCUSE"));

        assertThat(List.of(scores.pair(), scores.trigger(), scores.event())).containsExactly(1, 0, 0);
        assertThat(scores.errors()).containsExactly("MISS  s pair found, coded ['ACCUSE'] | Moscow warned Kyiv.");
    }

    @Test
    void takesAnActorByPassageOrByCode() {
        Prediction elsewhere = new Prediction(
                new Prediction.Actor("RUS", "Russia", 90, 96),
                new Prediction.Action("", 0, 1),
                new Prediction.Actor("UKR", "Ukraine", 17, 30),
                "",
                false,
                "");

        assertThat(scores(gold("s", false, "THREATEN"), elsewhere).pair()).isEqualTo(1);
    }

    @Test
    void swapsTheActorsOfSymmetricEventsOnly() {
        Prediction swapped = found(14, 7, 0, "CONSULT");

        assertThat(scores(gold("s", true, "CONSULT"), swapped).pair()).isEqualTo(1);
        assertThat(scores(gold("s", false, "CONSULT"), swapped).pair()).isZero();
    }

    @Test
    void takesAnyAcceptedCategoryAndListsTheBest() {
        SentenceScores scores = scores(gold("s", false, "REQUEST", "THREATEN"), found(0, 7, 14, "THREATEN"));

        assertThat(scores.byCategory()).containsExactly(Map.entry("REQUEST", new SentenceScores.Tally(1, 1)));
    }

    @Test
    void reportsCategoriesInAlphabeticalOrder() {
        SentenceScores scores = SentenceScores.of(
                List.of(gold("s", false, "REQUEST"), gold("t", false, "ACCUSE"), gold("u", false, "ACCUSE")),
                Map.of("t", List.of(found(0, 7, 14, "ACCUSE"))));

        assertThat(scores.report()).isEqualTo("""
                        sentences 3, relations 1: actor pair 0.333  pair and trigger 0.333  pair and event 0.333
                          ACCUSE 1/2  REQUEST 0/1""");
        assertThat(scores.errors()).contains("MISS  s no pair | Moscow warned Kyiv.");
    }

    @Test
    void refusesASentenceWithoutCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold("s", false))
                .withMessage("sentence s has no event category");
    }
}
