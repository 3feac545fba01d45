package io.github.dyadnlp.examples.shell;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Settings of the pipeline, of every command that extracts relations. */
public final class PipelineOptions {

    @Mixin
    private EngineOption engine;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once. Default: one a processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "C",
            defaultValue = "0",
            description = "Leaves out relations of less confidence than this, from 0 to 1. Default: 0, all are kept.")
    private double minConfidence;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Loads the engine.
     *
     * @throws ParameterException if an option has a value that cannot be
     */
    public Pipeline open() {
        try {
            Pipeline.Builder builder = Extractor.builder();
            threads.ifPresent(builder::threads);
            engine.name().ifPresent(builder::engine);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** The extraction without the relations that are too uncertain. */
    public Extraction filter(Extraction extraction) {
        var certain = extraction.relations().stream()
                .filter(relation -> relation.confidence() >= minConfidence)
                .toList();
        return new Extraction(extraction.article(), extraction.sentences(), extraction.actorMentions(), certain);
    }

    /** What the extractions depend on, by name. */
    public Map<String, String> settings() {
        return Map.of("engine", engine.name().orElse("(the best)"), "--min-confidence", Double.toString(minConfidence));
    }
}
