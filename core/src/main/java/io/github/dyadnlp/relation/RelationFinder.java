package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.util.List;

/** Finds the relations of an article. */
public final class RelationFinder {
    private RelationFinder() {}

    public static RelationFinder standard() {
        return new RelationFinder();
    }

    public List<Relation> find(String text, List<ParsedSentence> sentences, ActorMentions actors) {
        return List.of();
    }
}
