package io.github.dyadnlp.relation;

import java.util.List;
import java.util.Optional;

/**
 * What became of two actors by one predicate.
 *
 * @param source empty if none was found
 * @param target empty if none was found
 * @param dropped why no relation came of it; empty if one did
 * @param confidence of the relation, or how plausible it would have been, from 0 to 1; 0 if no two actors were found
 * @param clues what spoke for and against it, where that was weighed
 */
public record Verdict(
        Optional<Participant> source,
        Optional<Participant> target,
        Optional<Reason> dropped,
        double confidence,
        List<Clue> clues) {

    public Verdict {
        clues = List.copyOf(clues);
    }

    /**
     * One thing that was weighed.
     *
     * @param name what it is
     * @param value how much of it there was
     */
    public record Clue(String name, double value) {}

    /** A predicate that relates no two actors. */
    static Verdict none(Reason reason) {
        return new Verdict(Optional.empty(), Optional.empty(), Optional.of(reason), 0, List.of());
    }

    public boolean isKept() {
        return dropped.isEmpty();
    }
}
