package io.github.dyadnlp.examples;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.json.ExtractionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and writes what was found in them, one JSON object a line, in the order of the articles. */
@Command(
        name = "extract",
        description = "Reads articles and writes actors and relations as JSON Lines.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class ExtractCorpus implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Text files (the id is the name without its ending), .jsonl files with lines",
                "{\"id\", \"text\", \"title\", \"date\"}, or folders of either. All in UTF-8."
            })
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.jsonl",
            defaultValue = "-",
            description =
                    "Where to write; it appears when complete, until then as OUT.jsonl.part. Default: standard output.")
    private Path output;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once. Default: one a processor.")
    private Optional<Integer> threads;

    @Option(names = "--engine", paramLabel = "NAME", description = "Engine to use, such as corenlp. Default: the best.")
    private Optional<String> engine;

    @Option(
            names = "--quiet",
            description = "No progress and no summary; articles that fail are reported all the same.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new ExtractCorpus()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.stream().anyMatch(this::isOutput)) {
            throw new ParameterException(spec.commandLine(), "%s is both input and output".formatted(output));
        }
        Progress progress = new Progress(spec.commandLine().getErr(), !quiet);
        Failures failures = new Failures(progress::println);
        Corpus corpus = Corpus.of(inputs, file -> !isOutput(file), failures);
        int written;
        try (Pipeline pipeline = pipeline();
                OutputFile out = OutputFile.open(output, spec.commandLine().getOut())) {
            progress.start(corpus.size());
            written = extract(corpus, pipeline, failures, progress, out);
            out.complete();
        } finally {
            progress.close();
        }
        if (!quiet) {
            progress.println("%s articles read, %s skipped".formatted(written, failures.count()));
        }
        return failures.count() == 0 ? 0 : 1;
    }

    private static int extract(Corpus corpus, Pipeline pipeline, Failures failures, Progress progress, OutputFile out)
            throws IOException {
        int written = 0;
        Stream<Extraction> extractions = pipeline.extractAll(
                corpus.articles(), (article, failure) -> failures.report(corpus.release(article), Reason.of(failure)));
        for (Iterator<Extraction> each = extractions.iterator(); each.hasNext(); ) {
            Extraction extraction = each.next();
            ExtractionJson.write(extraction, out.writer());
            out.endLine();
            corpus.release(extraction.article());
            progress.at(corpus.bytesRead(), ++written);
        }
        return written;
    }

    private boolean isOutput(Path file) {
        try {
            return Files.exists(output) && Files.exists(file) && Files.isSameFile(file, output);
        } catch (IOException e) {
            return false;
        }
    }

    private Pipeline pipeline() {
        try {
            Pipeline.Builder builder = Extractor.builder();
            threads.ifPresent(builder::threads);
            engine.ifPresent(builder::engine);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
