package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.Word;
import java.util.Optional;

/**
 * That a word may say what one actor does to another; still to be weighed.
 *
 * @param act the word
 * @param source who may do it
 * @param target whom it may concern; another actor
 * @param rule the predicate by which a frame or the grammar proposes it; empty if only the network does
 * @param logOdds what the network says; 0 if there is none
 */
record Proposal(Word act, Mention source, Mention target, Optional<Predicate> rule, double logOdds) {

    boolean isSamePair(Proposal other) {
        return isSame(source, other.source) && isSame(target, other.target)
                || isSame(source, other.target) && isSame(target, other.source);
    }

    boolean isReverse(Proposal other) {
        return act == other.act && isSame(source, other.target) && isSame(target, other.source);
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.actor().id().equals(other.actor().id());
    }
}
