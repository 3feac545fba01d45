package io.github.dyadnlp.examples.shell;

import io.github.dyadnlp.syntax.Analyzer;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --engine}, of every command that reads sentences. */
public final class EngineOption {

    @Option(names = "--engine", paramLabel = "NAME", description = "Engine to use, such as corenlp. Default: the best.")
    private Optional<String> engine = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** The engine asked for; empty for the default. */
    public Optional<String> name() {
        return engine;
    }

    /**
     * Loads the engine without the rest of the pipeline.
     *
     * @throws ParameterException if it is not on the class path
     */
    public Analyzer open() {
        try {
            return Engines.open(engine);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
