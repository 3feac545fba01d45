package io.github.dyadnlp;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.ActorProfile;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Dyad;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.text.Sentence;
import java.util.List;

/**
 * What was read in one article.
 *
 * @param article as handed in
 * @param sentences in order, furniture included
 * @param actorMentions whom the article mentions, and where
 * @param relations in order of sentence, then of action
 */
public record Extraction(
        Article article, List<Sentence> sentences, ActorMentions actorMentions, List<Relation> relations) {

    public Extraction {
        sentences = List.copyOf(sentences);
        relations = List.copyOf(relations);
    }

    /** Every actor mentioned, once each, in order of first mention, with what the article tells of it. */
    public List<ActorProfile> actors() {
        return ActorProfile.of(actorMentions, article.text());
    }

    /** The passages that mention actors, in order. */
    public List<Mention> mentions() {
        return actorMentions.mentions();
    }

    /** The relations merged over the article by actors and event, the most frequent first; see {@link Dyad}. */
    public List<Dyad> dyads() {
        return Dyad.merge(relations);
    }
}
