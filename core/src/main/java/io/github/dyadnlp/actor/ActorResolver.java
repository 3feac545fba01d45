package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.ParsedSentence;
import java.util.List;

/** Finds the actors of an article. */
public final class ActorResolver {
    private ActorResolver() {}

    public static ActorResolver standard() {
        return new ActorResolver();
    }

    public ActorMentions resolve(String text, List<ParsedSentence> sentences) {
        return new ActorMentions(List.of());
    }
}
