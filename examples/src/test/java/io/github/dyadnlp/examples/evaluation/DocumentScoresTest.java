package io.github.dyadnlp.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentScoresTest {

    private static final List<DocumentGold.Actor> ACTORS = List.of(
            new DocumentGold.Actor("RUS", "COUNTRY", List.of("Russia", "Moscow", "Russian")),
            new DocumentGold.Actor("KAZ", "COUNTRY", List.of("Kazakhstan", "Kazakh")),
            new DocumentGold.Actor("EU", "ORGANIZATION", List.of("European Union", "the bloc")),
            new DocumentGold.Actor("Vladimir Putin", "PERSON", List.of("Putin")));

    private static DocumentGold.Relation gold(String source, String trigger, int at, String target, boolean optional) {
        return new DocumentGold.Relation(
                List.of(source), trigger, at, List.of(), List.of(target), false, "actual", false, "COERCE", optional);
    }

    private static Prediction found(String source, int begin, String target) {
        return new Prediction(
                new Prediction.Actor("?", source, 0, 1),
                new Prediction.Action("did", begin, begin + 3),
                new Prediction.Actor("?", target, 0, 1),
                "COERCE",
                false,
                "ACTUAL");
    }

    private static DocumentScores scores(List<DocumentGold.Relation> gold, Prediction... predictions) {
        return DocumentScores.of(List.of(new DocumentGold("d", ACTORS, gold)), Map.of("d", List.of(predictions)));
    }

    @Test
    void countsWhatIsFoundMissedAndWrong() {
        // given
        List<DocumentGold.Relation> gold =
                List.of(gold("RUS", "halted", 10, "KAZ", false), gold("EU", "met", 50, "KAZ", false));

        // when
        DocumentScores scores =
                scores(gold, found("Russia", 12, "Kazakh"), found("KAZ", 50, "EU"), found("Russia", 90, "EU"));

        // then
        assertThat(scores.relations()).isEqualTo(new Counts(2, 1, 2));
        assertThat(scores.pairs()).isEqualTo(new Counts(2, 1, 2));
        assertThat(scores.errors())
                .containsExactly(
                        "MISS  d ['EU'] -met-> ['KAZ'] @50",
                        "EXTRA d KAZ -did-> EU @50",
                        "EXTRA d Russia -did-> EU @90");
    }

    @Test
    void looksAtTheActionForRelationsAndNotForPairs() {
        DocumentScores scores = scores(List.of(gold("RUS", "halted", 10, "KAZ", false)), found("Russia", 16, "Kazakh"));

        assertThat(scores.relations()).isEqualTo(new Counts(1, 0, 1));
        assertThat(scores.pairs()).isEqualTo(new Counts(1, 1, 0));
    }

    @Test
    void ignoresARepeatOfWhatWasFound() {
        DocumentScores scores = scores(
                List.of(gold("RUS", "halted", 10, "KAZ", false)),
                found("Russia", 10, "Kazakh"),
                found("Moscow", 10, "KAZ"));

        assertThat(scores.relations()).isEqualTo(new Counts(1, 1, 0));
    }

    @Test
    void countsOptionalRelationsNeitherFoundNorMissed() {
        List<DocumentGold.Relation> gold =
                List.of(gold("RUS", "halted", 10, "KAZ", true), gold("EU", "met", 50, "KAZ", true));

        assertThat(scores(gold, found("Russia", 10, "Kazakh")).relations()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void givesARequiredRelationPrecedenceOverAnOptionalOne() {
        List<DocumentGold.Relation> gold =
                List.of(gold("RUS", "halted", 10, "KAZ", true), gold("RUS", "halted", 10, "KAZ", false));

        assertThat(scores(gold, found("Russia", 10, "Kazakh")).relations()).isEqualTo(new Counts(1, 1, 0));
    }

    @Test
    void takesASymmetricRelationEitherWayRound() {
        DocumentGold.Relation talks = new DocumentGold.Relation(
                List.of("EU"), "talks", 0, List.of(), List.of("KAZ"), false, "actual", true, "CONSULT", false);

        assertThat(scores(List.of(talks), found("KAZ", 0, "EU")).relations().found())
                .isEqualTo(1);
    }

    @Test
    void takesAnyAcceptedActorAndPlaceOfTheAction() {
        DocumentGold.Relation signed = new DocumentGold.Relation(
                List.of("Vladimir Putin", "RUS"),
                "signed",
                0,
                List.of(100),
                List.of("KAZ"),
                false,
                "actual",
                false,
                "AGREE",
                false);

        assertThat(scores(List.of(signed), found("Russia", 105, "KAZ"))
                        .relations()
                        .found())
                .isEqualTo(1);
    }

    @Test
    void judgesTheLabelsOfWhatWasFound() {
        // given
        DocumentGold.Relation refused = new DocumentGold.Relation(
                List.of("RUS"), "meet", 0, List.of(), List.of("EU"), true, "planned", false, "CONSULT", false);
        DocumentGold.Relation other = new DocumentGold.Relation(
                List.of("EU"), "film", 9, List.of(), List.of("KAZ"), false, "actual", false, "OTHER", false);

        // when
        DocumentScores scores = scores(List.of(refused, other), found("RUS", 0, "EU"), found("EU", 9, "KAZ"));

        // then
        assertThat(scores.labels()).isEqualTo(new Labels(2, 1, 1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the European Union", "European Union’s", "EUROPEAN UNION", "European Union.", "EU", "bloc"})
    void comparesNamesWithoutArticlePossessiveCaseAndPunctuation(String name) {
        assertThat(scores(List.of(gold("EU", "met", 0, "KAZ", false)), found(name, 0, "KAZ"))
                        .relations()
                        .found())
                .isEqualTo(1);
    }

    @Test
    void missesEverythingInADocumentWithoutPrediction() {
        DocumentGold document = new DocumentGold("d", ACTORS, List.of(gold("EU", "met", 0, "KAZ", false)));

        assertThat(DocumentScores.of(List.of(document), Map.of()).relations()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void reportsZeroWhereThereIsNothing() {
        assertThat(DocumentScores.of(List.of(), Map.of()).report()).isEqualTo("""
                        relations: P 0.000 R 0.000 F1 0.000  (gold 0, found 0, wrong 0)
                        actor pairs: P 0.000 R 0.000 F1 0.000  (gold 0, found 0, wrong 0)
                        on the found: negation 0.000 status 0.000 event 0.000""");
    }
}
