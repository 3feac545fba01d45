package io.github.dyadnlp;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;

/**
 * The way in: {@code Extractor.extract(text)}.
 *
 * <p>The first call loads the engine found on the class path, which is kept until the program ends. Safe for any number
 * of threads.
 */
public final class Extractor {

    /** Built when it is first asked for; where that fails, the next call tries again and says so again. */
    private static final Supplier<Pipeline> SHARED =
            Suppliers.memoize(() -> builder().build());

    private Extractor() {}

    /**
     * Reads one article with the default settings.
     *
     * @param text the article as it was found; may be empty
     * @throws IllegalStateException if no engine is on the class path; the message says what to add
     */
    public static Extraction extract(String text) {
        return SHARED.get().extract(Article.of("article", text));
    }

    /** Settings for a pipeline of one's own; the defaults give something useful. */
    public static Pipeline.Builder builder() {
        return new Pipeline.Builder();
    }
}
