package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.shell.Engines;
import io.github.dyadnlp.examples.shell.Table;
import io.github.dyadnlp.examples.treebank.Documents;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    /** Documents read before the clock starts. */
    private static final int WARM_UP = 20;

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
        List<List<TreebankSentence>> trees = new ArrayList<>();
        try (Documents<TreebankSentence> documents = new Documents<>(TreebankSentence::opensDocument, trees::add)) {
            TreebankSentence.forEach(treebank, documents::add);
        }
        List<List<NamedSentence>> named = new ArrayList<>();
        if (names.isPresent()) {
            try (Documents<NamedSentence> documents = new Documents<>(NamedSentence::opensDocument, named::add)) {
                NamedSentence.forEach(names.get(), documents::add);
            }
        }
        Table table = new Table("Engine", "Words", "UPOS", "Lemma", "UAS", "LAS", "Names", "Tokens/s", "Load");
        for (String engine : engines()) {
            table.row(row(engine, trees, named));
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

    private String[] row(String engine, List<List<TreebankSentence>> trees, List<List<NamedSentence>> named) {
        long start = System.nanoTime();
        try (Analyzer analyzer = open(engine)) {
            double load = seconds(start);
            trees.stream().limit(WARM_UP).forEach(document -> parse(analyzer, document, TreebankSentence::sentence));
            SyntaxScores syntax = new SyntaxScores();
            start = System.nanoTime();
            for (List<TreebankSentence> document : trees) {
                each(document, parse(analyzer, document, TreebankSentence::sentence), syntax::add);
            }
            double speed = syntax.words() / seconds(start);
            NameScores scores = new NameScores();
            for (List<NamedSentence> document : named) {
                each(document, parse(analyzer, document, NamedSentence::sentence), scores::add);
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

    private static <S> List<ParsedSentence> parse(Analyzer analyzer, List<S> document, Function<S, Sentence> words) {
        return analyzer.analyze(document.stream().map(words).toList());
    }

    private static <S> void each(List<S> gold, List<ParsedSentence> parsed, BiConsumer<S, ParsedSentence> count) {
        for (int i = 0; i < gold.size(); i++) {
            count.accept(gold.get(i), parsed.get(i));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private static String decimal(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }
}
