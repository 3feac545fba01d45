package io.github.dyadnlp;

import io.github.dyadnlp.relation.SentenceExplanation;
import java.util.List;

/**
 * Why an article gave these relations and no others.
 *
 * @param extraction what was read
 * @param sentences what was considered in each sentence, furniture included, in order
 */
public record Explanation(Extraction extraction, List<SentenceExplanation> sentences) {

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * The explanation as text for people to read: of each sentence its actors, then every predicate with its frame, its
     * arguments and what became of it, kept relations with {@code +}, dropped ones with {@code -} and the reason.
     */
    @Override
    public String toString() {
        return new ExplanationText(this).toString();
    }
}
