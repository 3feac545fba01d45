package io.github.dyadnlp.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence with its words, its names and its dependency tree.
 *
 * <p>Equality is that of sentence, words and names; the tree follows from the words, and what a network adds does not
 * count.
 */
public final class ParsedSentence {

    private final Sentence sentence;
    private final List<Word> words;
    private final List<Name> names;
    private final DependencyTree tree;
    private final Optional<ActScores> acts;

    /**
     * A sentence read by an engine without a network for acts.
     *
     * @param words one for each token of {@code sentence}, in order
     * @param names in order, without overlap
     * @throws IllegalArgumentException if words and tokens differ, the words form no tree, or names overlap or run
     *     past the sentence
     */
    public ParsedSentence(Sentence sentence, List<Word> words, List<Name> names) {
        this(sentence, words, names, Optional.empty());
    }

    /**
     * @param words one for each token of {@code sentence}, in order
     * @param names in order, without overlap
     * @param acts what the engine's network makes of the words as acts, if it has one
     * @throws IllegalArgumentException if words and tokens differ, the words form no tree, or names overlap or run
     *     past the sentence
     */
    public ParsedSentence(Sentence sentence, List<Word> words, List<Name> names, Optional<ActScores> acts) {
        this.acts = acts;
        this.sentence = sentence;
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
        checkArgument(
                words.size() == sentence.tokens().size(),
                "sentence %s has %s tokens but %s words",
                sentence.index(),
                sentence.tokens().size(),
                words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            checkArgument(word.index() == i, "word %s stands at place %s", word.index(), i);
            checkArgument(word.token().equals(sentence.tokens().get(i)), "word %s is not its token", word);
        }
        int end = 0;
        for (Name name : names) {
            checkArgument(name.from() >= end && name.to() <= words.size(), "name %s overlaps or runs out", name);
            end = name.to();
        }
        this.tree = new DependencyTree(this.words);
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int index) {
        return words.get(index);
    }

    public int size() {
        return words.size();
    }

    public List<Name> names() {
        return names;
    }

    public DependencyTree tree() {
        return tree;
    }

    /** What the engine's network makes of the words as acts; empty for an engine without one. */
    public Optional<ActScores> acts() {
        return acts;
    }

    /** The stretch of the article from word {@code from} up to but excluding word {@code to}. */
    public Span span(int from, int to) {
        return sentence.span(from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParsedSentence that
                && sentence.equals(that.sentence)
                && words.equals(that.words)
                && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sentence, words, names);
    }

    @Override
    public String toString() {
        return "ParsedSentence" + words;
    }
}
