package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.text.Span;

/**
 * An actor in its part in a relation.
 *
 * @param mention the passage by which the actor enters this relation; for {@code Kazakh oil exports} the word
 *     {@code Kazakh}, for a pronoun the actor's name in the same sentence where it has one
 */
public record Participant(Mention mention) {

    public Actor actor() {
        return mention.actor();
    }

    public Span span() {
        return mention.span();
    }
}
