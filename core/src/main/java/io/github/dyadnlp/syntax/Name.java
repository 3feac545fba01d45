package io.github.dyadnlp.syntax;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of tokens that the engine takes for a name.
 *
 * @param type what it names
 * @param from index of its first token in the sentence
 * @param to index after its last token, greater than {@code from}
 */
public record Name(Type type, int from, int to) {

    /** What a name stands for; {@link #LOC} includes states and cities where the engine does not tell them apart. */
    public enum Type {
        PER,
        ORG,
        LOC,
        /** States, cities and other places with a government, where the engine knows them from other places. */
        GPE,
        /** Nationalities, peoples, religious and political groups. */
        NORP,
        MISC
    }

    /** @throws IllegalArgumentException if the name holds no token */
    public Name {
        checkArgument(0 <= from && from < to, "name of tokens %s..%s", from, to);
    }
}
