package io.github.dyadnlp.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.util.Set;

/**
 * A token with what the engine knows of it.
 *
 * @param index position in its sentence, from 0
 * @param token the token as it stands in the article
 * @param lemma dictionary form; proper nouns have their capitals, other words may have those that belong to them, as in
 *     {@code Syrian}
 * @param upos part of speech
 * @param features morphology; empty where none applies
 * @param head index of the word that governs it, {@link #ROOT} for the root
 * @param deprel how it depends on {@code head}
 */
public record Word(int index, Token token, String lemma, Upos upos, Set<Feature> features, int head, Deprel deprel) {

    /** The {@link #head} of a root. */
    public static final int ROOT = -1;

    /** @throws IllegalArgumentException if the word governs itself or only one of head and relation says root */
    public Word {
        checkArgument(head >= ROOT && head != index, "word %s '%s' has head %s", index, token.text(), head);
        checkArgument(
                (head == ROOT) == (deprel == Deprel.ROOT), "word %s has head %s by relation %s", index, head, deprel);
        features = Sets.immutableEnumSet(features);
    }

    public String text() {
        return token.text();
    }

    public Span span() {
        return token.span();
    }

    public boolean is(Feature feature) {
        return features.contains(feature);
    }

    public boolean is(Deprel relation) {
        return deprel == relation;
    }

    public boolean is(Upos tag) {
        return upos == tag;
    }
}
