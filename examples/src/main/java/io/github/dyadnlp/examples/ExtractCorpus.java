package io.github.dyadnlp.examples;

import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.examples.corpus.Checkpoint;
import io.github.dyadnlp.examples.corpus.Corpus;
import io.github.dyadnlp.examples.corpus.ExtractionRun;
import io.github.dyadnlp.examples.corpus.Format;
import io.github.dyadnlp.examples.corpus.Journal;
import io.github.dyadnlp.examples.corpus.Outcome;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import io.github.dyadnlp.examples.shell.PipelineOptions;
import io.github.dyadnlp.examples.shell.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and writes what was found in them, in the order of the articles. */
@Command(
        name = "extract",
        description = "Reads articles and writes actors and relations as JSON Lines or CSV.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class ExtractCorpus implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Text files (the id is the name without its ending), .jsonl files with lines",
                "{\"id\", \"text\", \"title\", \"date\"}, .csv files with such columns, folders of text and .jsonl files,",
                "or - for JSON Lines on standard input. All in UTF-8; a name may end in .gz."
            })
    private List<Path> inputs;

    @Mixin
    private OutputOption output;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: CSV for OUT.csv, else JSONL.")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--errors", paramLabel = "ERRORS.jsonl", description = "Where to list what could not be read, too.")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--resume", description = "Goes on with a run of the same files and options that was stopped.")
    private boolean resume;

    @Mixin
    private PipelineOptions options;

    @Option(
            names = "--quiet",
            description = "No progress and no summary; what cannot be read is reported all the same.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new ExtractCorpus()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Optional<Journal> journal = Journal.of(output.path());
        if (inputs.stream().anyMatch(this::isOutput)) {
            throw new ParameterException(spec.commandLine(), output.path() + " is both input and output");
        }
        if (resume && journal.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--resume needs --output with the name of a file");
        }
        if (resume && journal.get().isFinished()) {
            spec.commandLine().getErr().println(output.path() + " is complete");
            return 0;
        }
        Corpus corpus = Corpus.ofArticles(inputs, file -> !isOutput(file));
        Checkpoint start = start(journal, settings(corpus));
        Checkpoint end = start.complete() ? start : extract(corpus, start, journal);
        if (journal.isPresent()) {
            journal.get().finish(outputs().toList());
        }
        if (!quiet) {
            spec.commandLine().getErr().println("%s articles read, %s skipped".formatted(end.written(), end.failed()));
        }
        return end.failed() == 0 ? 0 : 1;
    }

    private Checkpoint start(Optional<Journal> journal, Map<String, String> settings) throws IOException {
        try {
            return journal.isPresent() ? journal.get().start(settings, resume) : Checkpoint.start(settings);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Checkpoint extract(Corpus corpus, Checkpoint start, Optional<Journal> journal) throws IOException {
        try (Pipeline pipeline = options.open();
                OutputFile out = output.open(start.outputBytes());
                OutputFile failed = errors.isPresent()
                        ? OutputFile.open(errors.get(), spec.commandLine().getOut(), start.errorBytes())
                        : OutputFile.nowhere();
                Progress progress = new Progress(spec.commandLine().getErr(), !quiet)) {
            ExtractionRun run = new ExtractionRun(start, format(), out, failed, journal, progress::println);
            Iterator<Outcome> outcomes = Outcome.of(corpus, start.entries(), () -> pipeline);
            progress.start(corpus.size(), corpus.bytesRead(), start.written());
            while (outcomes.hasNext()) {
                run.settle(outcomes.next().map(options::filter));
                progress.at(corpus.bytesRead(), run.written());
            }
            return run.complete();
        }
    }

    private Format format() {
        return format.orElseGet(() -> Format.of(output.path()));
    }

    /** What the output depends on, so that a run goes on only as it began. */
    private Map<String, String> settings(Corpus corpus) {
        Map<String, String> settings = new TreeMap<>(options.settings());
        settings.put("files", String.join(", ", corpus.files()));
        settings.put("--format", format().name());
        settings.put("--errors", errors.map(Path::toString).orElse("none"));
        settings.put("version", new Main.Version().getVersion()[0]);
        return settings;
    }

    private Stream<Path> outputs() {
        return Stream.concat(Stream.of(output.path()), errors.stream());
    }

    private boolean isOutput(Path file) {
        return outputs().anyMatch(written -> isSame(file, written));
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.exists(other) && Files.exists(file) && Files.isSameFile(file, other);
        } catch (IOException e) {
            return false;
        }
    }
}
