package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.evaluation.DocumentGold;
import io.github.dyadnlp.examples.evaluation.DocumentScores;
import io.github.dyadnlp.examples.evaluation.LinkingScores;
import io.github.dyadnlp.examples.evaluation.Prediction;
import io.github.dyadnlp.examples.evaluation.Recognition;
import io.github.dyadnlp.examples.evaluation.SentenceGold;
import io.github.dyadnlp.examples.evaluation.SentenceScores;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how good extracted relations are, measured against gold. */
@Command(
        name = "evaluate",
        description = "Tells how good extracted relations are, measured against gold.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Evaluate implements Callable<Integer> {

    /** Kinds of gold, by the names that the command line takes. */
    enum Gold {
        DOCS,
        PLOVER
    }

    @Parameters(
            index = "0",
            paramLabel = "docs|plover",
            description = {
                "docs: documents with all their relations; precision, recall, F1; how well their actors are recognised.",
                "plover: sentences with one event marked in each; recall and coding."
            })
    private Gold kind;

    @Parameters(index = "1", paramLabel = "GOLD", description = "Gold annotations, one JSON object a line.")
    private Path gold;

    @Parameters(index = "2", paramLabel = "PRED", description = "What 'extract' wrote for the same texts.")
    private Path predicted;

    @Option(names = "--errors", description = "First list what was missed and what was wrong.")
    private boolean errors;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new Evaluate()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<Prediction>> predictions = Prediction.read(predicted);
        if (kind == Gold.DOCS) {
            List<DocumentGold> documents = DocumentGold.read(gold);
            warnOfMissing(documents.stream().map(DocumentGold::doc), predictions);
            DocumentScores scores = DocumentScores.of(documents, predictions);
            print(scores.errors(), scores.report());
            Map<String, Recognition> recognitions = Recognition.read(predicted);
            if (recognitions.values().stream().anyMatch(each -> !each.mentions().isEmpty())) {
                LinkingScores linking = LinkingScores.of(documents, recognitions);
                print(linking.errors(), linking.report());
            }
        } else {
            List<SentenceGold> sentences = SentenceGold.read(gold);
            warnOfMissing(sentences.stream().map(SentenceGold::id), predictions);
            SentenceScores scores = SentenceScores.of(sentences, predictions);
            print(scores.errors(), scores.report());
        }
        return 0;
    }

    private void warnOfMissing(Stream<String> ids, Map<String, List<Prediction>> predictions) {
        List<String> missing = ids.filter(id -> !predictions.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("%s of the gold are not in %s and count as missed, the first is '%s'"
                    .formatted(missing.size(), predicted, missing.get(0)));
        }
    }

    private void print(List<String> lines, String report) {
        PrintWriter out = spec.commandLine().getOut();
        if (errors) {
            lines.forEach(out::println);
        }
        out.println(report);
    }
}
