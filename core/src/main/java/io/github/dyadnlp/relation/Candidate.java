package io.github.dyadnlp.relation;

import java.util.List;
import java.util.Optional;

/**
 * A word that might have said who did what to whom.
 *
 * @param action the word
 * @param frame how it takes its actors, with the line of the frame file; empty if no frame knows it
 * @param arguments what stands where its actors might stand, in order of the sentence
 * @param verdicts what became of it: one for every two actors that it was found to relate, or else a single one that says
 *     why it relates none
 */
public record Candidate(Action action, Optional<FrameLine> frame, List<Argument> arguments, List<Verdict> verdicts) {

    public Candidate {
        arguments = List.copyOf(arguments);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * A line of a frame file.
     *
     * @param place file and line, such as {@code verbs.frames:812}
     * @param label predicate and slots, such as {@code halt subj obj}
     * @param event empty if the frame is no act
     */
    public record FrameLine(String place, String label, Optional<Event> event) {}

    /**
     * A word or phrase that depends on the predicate.
     *
     * @param slot by which it does: {@code subj}, {@code obj}, a preposition; see the header of the frame file
     * @param head the word that heads it, as the article has it
     * @param maySource whether the frame takes its source from this slot
     * @param mayTarget whether the frame takes its target from this slot
     * @param readings the actors that it stands for or holds, likeliest first; empty if none was found
     */
    public record Argument(String slot, String head, boolean maySource, boolean mayTarget, List<Reach> readings) {

        public Argument {
            readings = List.copyOf(readings);
        }
    }

    /**
     * An actor in an argument.
     *
     * @param actor the actor
     * @param path how the argument leads to it: empty if it is the actor, {@code poss} for an owner, else prepositions
     * @param plausibility from 0 to 1
     */
    public record Reach(Participant actor, String path, double plausibility) {}

    /** Whether any relation came of it. */
    public boolean isKept() {
        return verdicts.stream().anyMatch(Verdict::isKept);
    }
}
