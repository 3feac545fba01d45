package io.github.dyadnlp.examples;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.Explanation;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.examples.analysis.AnalysisJson;
import io.github.dyadnlp.examples.analysis.RememberingAnalyzer;
import io.github.dyadnlp.examples.corpus.Corpus;
import io.github.dyadnlp.examples.corpus.Entry;
import io.github.dyadnlp.examples.corpus.Failures;
import io.github.dyadnlp.examples.shell.EngineOption;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import io.github.dyadnlp.examples.shell.Reason;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes how articles were read, for the programs that train the models. */
@Command(
        name = "inspect",
        description = {
            "Writes how articles were read, one a line: words with their trees, who is mentioned, and, if asked for,",
            "everything that was weighed as a relation, likely or not. Models are trained on it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Inspect implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Text files, JSON Lines, CSV, folders; - for standard input.")
    private List<Path> articles;

    @Option(names = "--proposals", description = "Writes too what was weighed as a relation, and by what signs.")
    private boolean proposals;

    @Mixin
    private OutputOption output;

    @Mixin
    private EngineOption engine;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new Inspect()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(spec.commandLine().getErr()::println);
        Corpus corpus = Corpus.ofArticles(articles, file -> true);
        RememberingAnalyzer analyzer = new RememberingAnalyzer(engine.open());
        try (Pipeline pipeline = Extractor.builder().analyzer(analyzer).build();
                OutputFile out = output.open()) {
            for (Iterator<Entry> entries = corpus.entries(); entries.hasNext(); ) {
                Entry entry = entries.next();
                if (entry.article().isEmpty()) {
                    failures.report(entry.outcome().orElseThrow());
                } else {
                    write(entry, pipeline, analyzer, out, failures);
                }
            }
            out.complete();
        }
        return failures.exitCode();
    }

    private void write(Entry entry, Pipeline pipeline, RememberingAnalyzer analyzer, OutputFile out, Failures failures)
            throws IOException {
        Article article = entry.article().orElseThrow();
        analyzer.forget();
        try {
            Explanation explanation = pipeline.explain(article);
            write(article, explanation, analyzer.remembered(), out);
        } catch (AnalysisException e) {
            failures.report(entry.place(), Optional.of(article.id()), Reason.of(e));
        }
    }

    private void write(Article article, Explanation explanation, List<ParsedSentence> sentences, OutputFile out)
            throws IOException {
        var mentions = Multimaps.index(
                Iterables.filter(
                        explanation.extraction().actorMentions().mentions(),
                        mention -> mention.kind() != Mention.Kind.IMPLIED),
                Mention::sentence);
        AnalysisJson json = new AnalysisJson(out.writer());
        json.begin(article.id(), article.text());
        for (ParsedSentence sentence : sentences) {
            int index = sentence.sentence().index();
            json.write(
                    sentence,
                    mentions.get(index),
                    Optional.of(explanation.sentences().get(index)).filter(explained -> proposals));
        }
        json.end();
        out.endLine();
    }
}
