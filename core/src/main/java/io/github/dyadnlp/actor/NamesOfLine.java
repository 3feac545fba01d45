package io.github.dyadnlp.actor;

import java.util.List;
import java.util.Optional;

/** The names of one sentence, asked by word. */
final class NamesOfLine {

    private final List<Naming> names;
    private final Naming[] byWord;

    NamesOfLine(Line line, List<Naming> names) {
        this.names = List.copyOf(names);
        this.byWord = new Naming[line.size()];
        for (Naming naming : names) {
            for (int i = naming.from(); i < naming.to(); i++) {
                byWord[i] = naming;
            }
        }
    }

    /** In order, without overlap. */
    List<Naming> all() {
        return names;
    }

    /** The name that word {@code i} is part of; empty also outside the sentence. */
    Optional<Naming> at(int i) {
        return i >= 0 && i < byWord.length ? Optional.ofNullable(byWord[i]) : Optional.empty();
    }

    /** The name whose last word is the one before {@code end}. */
    Optional<Naming> endingAt(int end) {
        return at(end - 1).filter(naming -> naming.to() == end);
    }
}
