package io.github.dyadnlp.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A dictionary of phrases that finds the longest one at a place in a sentence.
 *
 * <p>The cost of a look-up grows with the length of the phrase found, not with the size of the dictionary. Immutable.
 *
 * @param <V> what a phrase stands for; a phrase may stand for several things
 */
public final class Phrases<V> {

    private final Node<V> root;

    private Phrases(Node<V> root) {
        this.root = root;
    }

    /**
     * A phrase found.
     *
     * @param values what it stands for, at least one, in the order of the files
     * @param to index after its last word
     */
    public record Match<V>(List<V> values, int to) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        /** Empty at most nodes. */
        private List<V> values = List.of();

        Node<V> next(String piece) {
            Node<V> node = next.get(piece);
            if (node == null) {
                node = new Node<>();
                next.put(piece, node);
            }
            return node;
        }

        void add(V value) {
            if (values.isEmpty()) {
                values = new ArrayList<>(1);
            }
            if (!values.contains(value)) {
                values.add(value);
            }
        }
    }

    /** Collects phrases. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();
        private final UnaryOperator<String> spelling;

        private Builder(UnaryOperator<String> spelling) {
            this.spelling = spelling;
        }

        /** Adds one meaning of a phrase; the same meaning is kept once. */
        public Builder<V> add(String phrase, V value) {
            Node<V> node = root;
            for (String piece : Pieces.of(phrase)) {
                node = node.next(spelling.apply(piece));
            }
            if (node != root) {
                node.add(value);
            }
            return this;
        }

        public Phrases<V> build() {
            return new Phrases<>(root);
        }
    }

    /** Phrases that are found only in the case in which they are added. */
    public static <V> Builder<V> builder() {
        return new Builder<>(piece -> piece);
    }

    /** Phrases to be looked up with {@link Pieces#folded()}, whatever their case. */
    public static <V> Builder<V> foldedBuilder() {
        return new Builder<>(Pieces::fold);
    }

    /** The longest phrase that begins with word {@code from} and ends where a word ends. */
    public Optional<Match<V>> longest(Pieces pieces, int from) {
        Node<V> node = root;
        Match<V> best = null;
        for (int i = pieces.start(from); i < pieces.size(); i++) {
            node = node.next.get(pieces.get(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty() && pieces.wordEnd(i) != Pieces.WITHIN) {
                best = new Match<>(node.values, pieces.wordEnd(i));
            }
        }
        return Optional.ofNullable(best);
    }

    /** What {@code phrase} as a whole stands for; empty if it is not here. */
    public List<V> get(String phrase) {
        Pieces pieces = Pieces.of(List.of(phrase.split(" ")));
        return longest(pieces, 0)
                .filter(match -> match.to() == phrase.split(" ").length)
                .map(Match::values)
                .orElse(List.of());
    }
}
