package io.github.dyadnlp.examples.shell;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The engines on the class path, without the rest of the pipeline. */
public final class Engines {

    private Engines() {}

    /** All of them, the default first. */
    public static List<AnalyzerProvider> all() {
        return ServiceLoader.load(AnalyzerProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(AnalyzerProvider::rank).reversed())
                .toList();
    }

    /**
     * Loads the engine called {@code name}, or the default.
     *
     * @throws IllegalArgumentException if it is not on the class path
     */
    public static Analyzer open(Optional<String> name) {
        List<AnalyzerProvider> engines = all();
        return engines.stream()
                .filter(engine -> name.isEmpty() || engine.name().equals(name.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("engine '%s' is not on the class path; there are: %s"
                        .formatted(
                                name.orElse("any"),
                                engines.stream().map(AnalyzerProvider::name).collect(Collectors.joining(", ")))))
                .open();
    }
}
