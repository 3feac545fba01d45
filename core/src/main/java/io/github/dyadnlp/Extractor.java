package io.github.dyadnlp;

/**
 * The way in: {@code Extractor.extract(text)}.
 *
 * <p>The first call loads the engine found on the class path, which is kept until the program ends. Safe for any number
 * of threads.
 */
public final class Extractor {

    private Extractor() {}

    /** Builds the shared default when it is first asked for. */
    private static final class Shared {
        static final Pipeline PIPELINE = builder().build();
    }

    /**
     * Reads one article with the default settings.
     *
     * @param text the article as it was found; may be empty
     * @throws IllegalStateException if no engine is on the class path; the message says what to add
     */
    public static Extraction extract(String text) {
        return Shared.PIPELINE.extract(Article.of("article", text));
    }

    /** Settings for a pipeline of one's own; the defaults give something useful. */
    public static Pipeline.Builder builder() {
        return new Pipeline.Builder();
    }
}
