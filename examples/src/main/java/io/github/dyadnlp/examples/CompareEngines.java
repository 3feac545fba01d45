package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.shell.Engines;
import io.github.dyadnlp.examples.shell.Table;
import io.github.dyadnlp.examples.treebank.NameScores;
import io.github.dyadnlp.examples.treebank.NamedSentence;
import io.github.dyadnlp.examples.treebank.SyntaxScores;
import io.github.dyadnlp.examples.treebank.TreebankSentence;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how good and how fast the engines on the class path are, measured on gold that the caller has. */
@Command(
        name = "compare",
        description = {
            "Tells how good and how fast the engines on the class path are. Per cent of words with the right part of",
            "speech, lemma (case aside), head (UAS), head and relation (LAS, subtypes aside); F1 of persons, organisations",
            "and places; tokens a second on one thread, once warm."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class CompareEngines implements Callable<Integer> {

    /** Sentences read before the clock starts. */
    private static final int WARM_UP = 300;

    private static final double NANOS = 1e9;

    @Parameters(paramLabel = "GOLD.conllu", description = "A treebank in CoNLL-U, or the same as .gz.")
    private Path treebank;

    @Option(
            names = "--names",
            paramLabel = "GOLD.conll",
            description = "Names: a word, a tab and O, B-PER, I-PER … a line; a blank line ends a sentence.")
    private Optional<Path> names;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Engine to measure; may be given several times. Default: all on the class path.")
    private List<String> engines = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new CompareEngines()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        TreebankSentence.forEach(treebank, sentences::add);
        List<NamedSentence> named = new ArrayList<>();
        if (names.isPresent()) {
            NamedSentence.forEach(names.get(), named::add);
        }
        Table table = new Table("Engine", "Words", "UPOS", "Lemma", "UAS", "LAS", "Names", "Tokens/s", "Load");
        for (String engine : engines()) {
            table.row(row(engine, sentences, named));
        }
        spec.commandLine().getOut().print(table);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private List<String> engines() {
        return engines.isEmpty()
                ? Engines.all().stream().map(AnalyzerProvider::name).toList()
                : engines;
    }

    private String[] row(String engine, List<TreebankSentence> sentences, List<NamedSentence> named) {
        long start = System.nanoTime();
        try (Analyzer analyzer = open(engine)) {
            double load = seconds(start);
            sentences.stream().limit(WARM_UP).forEach(sentence -> parse(analyzer, sentence.sentence()));
            SyntaxScores syntax = new SyntaxScores();
            start = System.nanoTime();
            for (TreebankSentence sentence : sentences) {
                syntax.add(sentence, parse(analyzer, sentence.sentence()));
            }
            double speed = syntax.words() / seconds(start);
            NameScores scores = new NameScores();
            for (NamedSentence sentence : named) {
                scores.add(sentence, parse(analyzer, sentence.sentence()));
            }
            return new String[] {
                engine,
                Integer.toString(syntax.words()),
                decimal(syntax.upos()),
                decimal(syntax.lemmas()),
                decimal(syntax.unlabelled()),
                decimal(syntax.labelled()),
                names.isPresent() ? decimal(scores.f1()) : "-",
                "%.0f".formatted(speed),
                String.format(Locale.ROOT, "%.2f s", load)
            };
        }
    }

    private Analyzer open(String engine) {
        try {
            return Engines.open(Optional.of(engine));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static ParsedSentence parse(Analyzer analyzer, Sentence sentence) {
        return analyzer.analyze(List.of(sentence)).get(0);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private static String decimal(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }
}
