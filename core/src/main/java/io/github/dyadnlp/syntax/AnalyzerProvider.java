package io.github.dyadnlp.syntax;

/**
 * Announces an engine on the class path. Providers are found by {@link java.util.ServiceLoader}, so an engine lists its
 * provider in {@code META-INF/services/io.github.dyadnlp.syntax.AnalyzerProvider}.
 */
public interface AnalyzerProvider {

    /** The name by which users ask for the engine, such as {@code corenlp}. */
    String name();

    /** Among several engines on the class path the one with the highest rank is the default. */
    int rank();

    /**
     * Loads the engine's models, which may take seconds.
     *
     * @throws java.io.UncheckedIOException if a model cannot be read
     */
    Analyzer open();
}
