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
 * @param logOdds the most that the network says of any mentions of the two actors; 0 if there is no network
 */
record Proposal(Word act, Mention source, Mention target, Optional<Predicate> rule, double logOdds) {

    /** The same with what the network says of other mentions; a rule keeps its own. */
    Proposal likelier(Mention from, Mention to, double odds) {
        return rule.isPresent()
                ? new Proposal(act, source, target, rule, odds)
                : new Proposal(act, from, to, rule, odds);
    }

    boolean isSamePair(Proposal other) {
        return isSame(source, other.source) && isSame(target, other.target)
                || isSame(source, other.target) && isSame(target, other.source);
    }

    boolean isReverse(Proposal other) {
        return act == other.act && isSame(source, other.target) && isSame(target, other.source);
    }

    private static boolean isSame(Mention one, Mention other) {
        return !one.canFace(other);
    }
}
