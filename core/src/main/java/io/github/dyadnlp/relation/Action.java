package io.github.dyadnlp.relation;

import io.github.dyadnlp.text.Span;

/**
 * The word or words that say what is done.
 *
 * @param lemma dictionary form of the head, with its particle: {@code halt}, {@code call off}
 * @param text as the article has it
 * @param span where it stands
 */
public record Action(String lemma, String text, Span span) {}
