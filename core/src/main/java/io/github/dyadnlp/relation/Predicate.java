package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;

/**
 * A predicate whose actors have been read: all that a relation needs but negation and status.
 *
 * @param trigger the word that heads the action
 * @param act the word whose claim decides negation and status: the trigger, or the noun of a light verb
 * @param frame the frame in force
 * @param lemma dictionary form as the relation names it
 * @param pairs who acts on whom
 * @param mutual whether the roles can be swapped
 * @param object head of what is acted on, where that is not the target itself
 * @param plausibility from 0 to 1
 */
record Predicate(
        Word trigger,
        Word act,
        Frame frame,
        String lemma,
        List<Pair> pairs,
        boolean mutual,
        Optional<Word> object,
        double plausibility) {

    /** Source and target of one relation. */
    record Pair(Mention source, Mention target) {

        /** Whether the two mean one country, as its state and its people; see {@link Relation#isDomestic()}. */
        boolean isDomestic() {
            return source.actor().id().equals(target.actor().id());
        }
    }

    Predicate {
        pairs = List.copyOf(pairs);
    }
}
