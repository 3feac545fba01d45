package io.github.dyadnlp.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.examples.corpus.Corpus;
import io.github.dyadnlp.examples.corpus.Entry;
import io.github.dyadnlp.examples.corpus.Failures;
import io.github.dyadnlp.examples.shell.EngineOption;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import io.github.dyadnlp.examples.shell.Reason;
import io.github.dyadnlp.examples.treebank.NameTypes;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Segmenter;
import io.github.dyadnlp.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the names that an engine finds, before the rest of the pipeline makes actors of them. */
@Command(
        name = "mentions",
        description = {
            "Writes the names that an engine finds in texts, as {\"id\", \"entities\": [{\"begin\", \"end\", \"type\"}]}",
            "with the types PER, ORG, LOC, NORP and MISC. The whole text is read, web furniture too."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class FindMentions implements Callable<Integer> {

    @Parameters(paramLabel = "IN.jsonl", description = "Texts, one {\"id\", \"text\"} a line, in UTF-8.")
    private Path input;

    @Mixin
    private OutputOption output;

    @Mixin
    private EngineOption engine;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new FindMentions()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(spec.commandLine().getErr()::println);
        Corpus corpus = Corpus.ofArticles(List.of(input), file -> true);
        try (Analyzer analyzer = engine.open();
                OutputFile out = output.open()) {
            for (Iterator<Entry> entries = corpus.entries(); entries.hasNext(); ) {
                write(entries.next(), analyzer, out, failures);
            }
            out.complete();
        }
        return failures.exitCode();
    }

    private static void write(Entry entry, Analyzer analyzer, OutputFile out, Failures failures) throws IOException {
        if (entry.article().isEmpty()) {
            failures.report(entry.outcome().orElseThrow());
            return;
        }
        Article article = entry.article().get();
        try {
            write(article, analyzer.analyze(Segmenter.standard().segment(article.text())), out);
        } catch (AnalysisException e) {
            failures.report(entry.place(), Optional.of(article.id()), Reason.of(e));
        }
    }

    private static void write(Article article, List<ParsedSentence> sentences, OutputFile out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out.writer())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeArrayFieldStart("entities");
            for (ParsedSentence sentence : sentences) {
                for (Name name : sentence.names()) {
                    write(sentence.span(name.from(), name.to()), NameTypes.of(name), json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.endLine();
    }

    private static void write(Span span, String type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("begin", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("type", type);
        json.writeEndObject();
    }
}
