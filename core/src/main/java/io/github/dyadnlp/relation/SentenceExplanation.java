package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import java.util.List;
import java.util.Optional;

/**
 * What was considered in one sentence.
 *
 * @param sentence its index in the article
 * @param mentions the actors mentioned in it, in order
 * @param skipped why no predicate of it was considered; empty if they were
 * @param candidates the predicates considered, in order of the sentence
 */
public record SentenceExplanation(
        int sentence, List<Mention> mentions, Optional<Reason> skipped, List<Candidate> candidates) {

    public SentenceExplanation {
        mentions = List.copyOf(mentions);
        candidates = List.copyOf(candidates);
    }

    /** A sentence of which no predicate was considered. */
    public static SentenceExplanation skipped(int sentence, List<Mention> mentions, Reason why) {
        return new SentenceExplanation(sentence, mentions, Optional.of(why), List.of());
    }
}
