package io.github.dyadnlp.examples.corpus;

import com.google.common.base.Suppliers;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.examples.shell.PipelineOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The files that a command takes its extractions from, and how articles among them are read. */
public final class ExtractionSource {

    @Parameters(
            arity = "1..*",
            paramLabel = "CORPUS",
            description = {
                "What 'extract' wrote (.jsonl), or articles, which are read first: text files, .jsonl, .csv, folders.",
                "A name may end in .gz; - is JSON Lines on standard input."
            })
    private List<Path> inputs;

    @Mixin
    private PipelineOptions options;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** Does something with an extraction. */
    public interface Use {
        void with(Extraction extraction) throws IOException;
    }

    /**
     * Hands over one extraction after the other; those not there yet are extracted on the way, by an engine that is loaded
     * only then.
     *
     * @return the exit code: 1 if some could not be read, which is reported on standard error
     */
    public int forEach(Use use) throws IOException {
        Failures failures = new Failures(spec.commandLine().getErr()::println);
        Supplier<Pipeline> pipeline = Suppliers.memoize(options::open);
        Iterator<Outcome> outcomes = Outcome.of(Corpus.ofExtractions(inputs), 0, pipeline);
        while (outcomes.hasNext()) {
            Outcome outcome = outcomes.next();
            if (outcome.extraction().isPresent()) {
                use.with(options.filter(outcome.extraction().get()));
            } else {
                failures.report(outcome);
            }
        }
        return failures.exitCode();
    }
}
