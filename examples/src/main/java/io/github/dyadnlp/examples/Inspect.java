package io.github.dyadnlp.examples;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.ActorResolver;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.examples.analysis.AnalysisJson;
import io.github.dyadnlp.examples.corpus.Corpus;
import io.github.dyadnlp.examples.corpus.Entry;
import io.github.dyadnlp.examples.corpus.Failures;
import io.github.dyadnlp.examples.shell.EngineOption;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import io.github.dyadnlp.examples.shell.Reason;
import io.github.dyadnlp.relation.RelationFinder;
import io.github.dyadnlp.relation.SentenceExplanation;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Segmenter;
import io.github.dyadnlp.text.Sentence;
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

    private final ActorResolver resolver = ActorResolver.standard();
    private final RelationFinder finder = RelationFinder.standard();

    public static void main(String[] args) {
        System.exit(Main.commandLine(new Inspect()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(spec.commandLine().getErr()::println);
        Corpus corpus = Corpus.ofArticles(articles, file -> true);
        try (Analyzer analyzer = engine.open();
                OutputFile out = output.open()) {
            for (Iterator<Entry> entries = corpus.entries(); entries.hasNext(); ) {
                write(entries.next(), analyzer, out, failures);
            }
            out.complete();
        }
        return failures.exitCode();
    }

    private void write(Entry entry, Analyzer analyzer, OutputFile out, Failures failures) throws IOException {
        if (entry.article().isEmpty()) {
            failures.report(entry.outcome().orElseThrow());
            return;
        }
        Article article = entry.article().get();
        try {
            List<Sentence> sentences = Segmenter.standard().segment(article.text()).stream()
                    .filter(sentence -> sentence.kind() != Sentence.Kind.FURNITURE)
                    .toList();
            write(article, analyzer.analyze(sentences), out);
        } catch (AnalysisException e) {
            failures.report(entry.place(), Optional.of(article.id()), Reason.of(e));
        }
    }

    private void write(Article article, List<ParsedSentence> sentences, OutputFile out) throws IOException {
        ActorMentions actors = resolver.resolve(article.text(), sentences, article.date());
        AnalysisJson json = new AnalysisJson(out.writer());
        json.begin(article.id(), article.text());
        for (ParsedSentence sentence : sentences) {
            List<Mention> mentions = actors.bySentence().get(sentence.sentence().index());
            json.write(
                    sentence,
                    mentions,
                    proposals ? Optional.of(weighed(article, sentence, mentions)) : Optional.empty());
        }
        json.end();
        out.endLine();
    }

    private SentenceExplanation weighed(Article article, ParsedSentence sentence, List<Mention> mentions) {
        return finder.explain(article.text(), sentence, mentions, List.of());
    }
}
