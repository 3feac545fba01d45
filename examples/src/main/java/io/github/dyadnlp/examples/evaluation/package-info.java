/**
 * Holds extracted relations against gold: what {@code score.py}, the judge of this project, counts, with the same figures.
 *
 * <p>Start at {@link io.github.dyadnlp.examples.evaluation.DocumentScores} for documents annotated in full and at
 * {@link io.github.dyadnlp.examples.evaluation.SentenceScores} for sentences with one event marked in each. Only the JSON
 * counts, so the output of any system that writes it can be measured.
 */
package io.github.dyadnlp.examples.evaluation;
