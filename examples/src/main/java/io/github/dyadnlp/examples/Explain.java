package io.github.dyadnlp.examples;

import io.github.dyadnlp.Explanation;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.examples.corpus.Utf8;
import io.github.dyadnlp.examples.shell.EngineOption;
import io.github.dyadnlp.examples.shell.Tree;
import io.github.dyadnlp.relation.SentenceExplanation;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.text.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how every sentence was read: its tree, its actors, and why each relation was kept or dropped. */
@Command(
        name = "explain",
        description = {
            "Prints how every sentence of a text was read: its dependency tree, its actors, every word that might say who",
            "did what to whom, and why a relation came of it (+) or not (-)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Explain implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Mixin
    private EngineOption engine;

    @Spec
    private CommandSpec spec;

    /** Either of two ways to give a text. */
    static final class Source {

        @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The text.")
        private List<String> words;

        @Option(names = "--file", paramLabel = "FILE", description = "A file with the text, in UTF-8.")
        private Path file;

        String text() throws IOException {
            return file == null ? String.join(" ", words) : Utf8.decode(Files.readAllBytes(file));
        }
    }

    public static void main(String[] args) {
        System.exit(Main.commandLine(new Explain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        String text = source.text();
        PrintWriter out = spec.commandLine().getOut();
        try (Analyzer analyzer = engine.open();
                Pipeline pipeline = Extractor.builder().analyzer(analyzer).build()) {
            Explanation explanation = pipeline.explain(text);
            for (SentenceExplanation each : explanation.sentences()) {
                Sentence sentence = explanation.extraction().sentences().get(each.sentence());
                if (sentence.kind() != Sentence.Kind.FURNITURE) {
                    out.println(Tree.of(analyzer.analyze(List.of(sentence)).get(0)));
                }
                out.println(new Explanation(explanation.extraction(), List.of(each)));
            }
            out.println("%s relations kept"
                    .formatted(explanation.extraction().relations().size()));
        }
        return 0;
    }
}
