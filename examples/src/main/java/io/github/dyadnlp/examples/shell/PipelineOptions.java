package io.github.dyadnlp.examples.shell;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.lexicon.LexiconException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Option(
            names = "--lexicon",
            paramLabel = "PATH",
            description =
                    "Own names: a file named and laid out as the library's, or a folder of such. May be repeated.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(
            names = "--frames",
            paramLabel = "PATH",
            description = "Own frames of verbs, nouns and adjectives, likewise.")
    private List<Path> frames = new ArrayList<>();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Loads the engine and the user's own knowledge.
     *
     * @throws ParameterException if an option has a value that cannot be, or a line of an own file is broken
     */
    public Pipeline open() {
        return open(lexicons, frames);
    }

    /** Loads the engine with the library's knowledge alone. */
    public Pipeline openStandard() {
        return open(List.of(), List.of());
    }

    private Pipeline open(List<Path> ownLexicons, List<Path> ownFrames) {
        try {
            Pipeline.Builder builder = Extractor.builder();
            threads.ifPresent(builder::threads);
            engine.name().ifPresent(builder::engine);
            ownLexicons.forEach(builder::lexicon);
            ownFrames.forEach(builder::frames);
            return builder.build();
        } catch (IllegalArgumentException | LexiconException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Whether the user gives knowledge of his own. */
    public boolean addsKnowledge() {
        return !lexicons.isEmpty() || !frames.isEmpty();
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
        return Map.of(
                "engine", engine.name().orElse("(the best)"),
                "--min-confidence", Double.toString(minConfidence),
                "--lexicon", lexicons.toString(),
                "--frames", frames.toString());
    }
}
