package io.github.dyadnlp.neural;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Announces the neural engine to Dyad, where it is the default; users ask for it by the name {@code neural}. */
public final class NeuralProvider implements AnalyzerProvider {

    /**
     * System property that names a folder with the engine's files, to be read instead of those in the jar. Unset by
     * default; meant for trying weights without building. For a choice in code take {@link #open(Path)}.
     */
    public static final String MODEL = "dyad.neural.model";

    private static final int RANK = 20;

    @Override
    public String name() {
        return NeuralAnalyzer.NAME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    /** Loads the weights in the jar, or those that {@link #MODEL} points to. */
    @Override
    public Analyzer open() {
        String folder = System.getProperty(MODEL, "");
        return folder.isBlank() ? NeuralAnalyzer.load(Bundle.ofClassPath()) : open(Path.of(folder));
    }

    /**
     * Loads weights of one's own, to be handed to {@code Extractor.builder().analyzer(…)}.
     *
     * @param folder holds the files that {@code manifest.json} in it lists, as {@code models/training} writes them
     * @throws UncheckedIOException if one is missing or differs from what the manifest says
     */
    public static Analyzer open(Path folder) {
        return NeuralAnalyzer.load(Bundle.ofFolder(folder));
    }
}
