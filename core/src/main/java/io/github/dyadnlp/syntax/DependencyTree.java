package io.github.dyadnlp.syntax;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who governs whom in one sentence: a basic Universal Dependencies tree, asked from either end.
 *
 * <p>A sentence of several clauses that the engine left apart may have more than one root. Children come in the order
 * of the sentence.
 */
public final class DependencyTree {

    private final List<Word> words;
    private final List<List<Word>> children;
    private final List<Word> roots;

    /** @throws IllegalArgumentException if a head lies outside the sentence, or words govern each other in a circle */
    DependencyTree(List<Word> words) {
        this.words = words;
        List<List<Word>> dependents = new ArrayList<>(Collections.nCopies(words.size(), null));
        List<Word> tops = new ArrayList<>(1);
        for (Word word : words) {
            checkArgument(word.head() < words.size(), "word %s has head %s", word.index(), word.head());
            if (word.head() == Word.ROOT) {
                tops.add(word);
                continue;
            }
            if (dependents.get(word.head()) == null) {
                dependents.set(word.head(), new ArrayList<>(4));
            }
            dependents.get(word.head()).add(word);
        }
        dependents.replaceAll(list -> list == null ? List.of() : Collections.unmodifiableList(list));
        this.children = dependents;
        this.roots = List.copyOf(tops);
        checkArgument(reachable() == words.size(), "words govern each other in a circle");
    }

    private int reachable() {
        List<Word> agenda = new ArrayList<>(roots);
        for (int i = 0; i < agenda.size(); i++) {
            agenda.addAll(children(agenda.get(i)));
        }
        return agenda.size();
    }

    public List<Word> roots() {
        return roots;
    }

    public List<Word> children(Word word) {
        return children.get(checkElementIndex(word.index(), children.size()));
    }

    /** The first child by any of {@code relations}. */
    public Optional<Word> child(Word word, Deprel... relations) {
        for (Word child : children(word)) {
            for (Deprel relation : relations) {
                if (child.deprel() == relation) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    public boolean has(Word word, Deprel... relations) {
        return child(word, relations).isPresent();
    }

    public Optional<Word> parent(Word word) {
        return word.head() == Word.ROOT ? Optional.empty() : Optional.of(words.get(word.head()));
    }

    /** Whether {@code ancestor} is {@code word} or governs it through any number of steps. */
    public boolean dominates(Word ancestor, Word word) {
        for (Word at = word; ; at = words.get(at.head())) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() == Word.ROOT) {
                return false;
            }
        }
    }
}
