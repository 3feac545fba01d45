package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final String GOLD = """
            {"doc": "d", "actors": [{"key": "RUS", "type": "COUNTRY", "names": ["Moscow"]},\
             {"key": "UKR", "type": "COUNTRY", "names": ["Kyiv"]}],\
             "relations": [{"sentence": 0, "source": ["RUS"], "trigger": "warned", "at": 7, "target": ["UKR"],\
             "negated": false, "status": "actual", "symmetric": false, "event": "THREATEN", "optional": false}]}
            """;

    private static final String PREDICTION = """
            {"id": "d", "text": "Moscow warned Kyiv.", "relations": [\
            {"source": {"id": "RUS", "name": "Russia", "begin": 0, "end": 6},\
             "action": {"lemma": "warn", "text": "warned", "begin": 7, "end": 13},\
             "target": {"id": "UKR", "name": "Ukraine", "begin": 14, "end": 18},\
             "event": "ACCUSE", "negated": false, "status": "ACTUAL"}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void printsTheFiguresOfDocuments() throws IOException {
        Run run = Run.of(new Evaluate(), "docs", file("gold", GOLD), file("pred", PREDICTION));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        relations: P 1.000 R 1.000 F1 1.000  (gold 1, found 1, wrong 0)
                        actor pairs: P 1.000 R 1.000 F1 1.000  (gold 1, found 1, wrong 0)
                        on the found: negation 1.000 status 1.000 event 0.000
                        """);
    }

    @Test
    void printsTheFiguresOfSentences() throws IOException {
        Path gold = file("gold", """
                {"id": "d", "text": "Moscow warned Kyiv.", "source": {"spans": [[0, 6]], "codes": []},\
                 "target": {"spans": [[14, 18]], "codes": []}, "trigger": [[7, 13]], "events": ["THREATEN"],\
                 "symmetric": false}
                """);

        Run run = Run.of(new Evaluate(), "plover", gold, file("pred", PREDICTION), "--errors");

        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        MISS  d pair found, coded ['ACCUSE'] | Moscow warned Kyiv.
                        sentences 1, relations 1: actor pair 1.000  pair and trigger 1.000  pair and event 0.000
                          THREATEN 0/1
                        """);
    }

    @Test
    void warnsOfGoldWithoutPrediction() throws IOException {
        Path predicted = file("pred", PREDICTION.replace("\"d\"", "\"e\""));

        Run run = Run.of(new Evaluate(), "docs", file("gold", GOLD), predicted, "--errors");

        assertThat(run.out()).startsWith("MISS  d ['RUS'] -warned-> ['UKR'] @7");
        assertThat(run.err()).startsWith("1 of the gold are not in %s and count as missed".formatted(predicted));
    }

    @Test
    void saysWhereThePredictionsAreBroken() throws IOException {
        Path broken = file("pred", "\n" + PREDICTION.replace("\"begin\": 7, ", ""));

        Run run = Run.of(new Evaluate(), "docs", file("gold", GOLD), broken);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("evaluate: %s:2: relations[0].action.begin: Missing required".formatted(broken));
    }

    @Test
    void saysThatTheGoldNamesAnActorItDoesNotList() throws IOException {
        Path broken = file("gold", GOLD.replace("\"target\": [\"UKR\"]", "\"target\": [\"UKRAINE\"]"));

        Run run = Run.of(new Evaluate(), "docs", broken, file("pred", PREDICTION));

        assertThat(run.err())
                .startsWith("evaluate: %s:1: relation 'warned' at 7: key 'UKRAINE' is not among".formatted(broken));
    }

    @Test
    void knowsOnlyTwoKindsOfGold() {
        Run run = Run.of(new Evaluate(), "conll", "gold", "pred");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("conll", "DOCS, PLOVER");
    }
}
