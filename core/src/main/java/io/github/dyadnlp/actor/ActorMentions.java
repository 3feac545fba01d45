package io.github.dyadnlp.actor;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Whom an article mentions, and where.
 *
 * <p>Mentions may nest: in {@code Kazakh President Tokayev} the demonym lies within the passage that names the person.
 * Two mentions share their head token only where one passage means several actors, such as {@code the two countries} or
 * {@code they}: then there is one mention for each, all of the same words.
 *
 * @param mentions in order of sentence, then of first token, longer before shorter
 */
public record ActorMentions(List<Mention> mentions) {

    public ActorMentions {
        mentions = List.copyOf(mentions);
    }

    /** Every actor mentioned, once each, in order of first mention; those that are mere places left out. */
    public List<Actor> actors() {
        var actors = new LinkedHashSet<Actor>();
        acting().forEach(mention -> actors.add(mention.actor()));
        return List.copyOf(actors);
    }

    /** The mentions that may act, by index of their sentence; mere places are left out. */
    public ImmutableListMultimap<Integer, Mention> bySentence() {
        return Multimaps.index(acting(), Mention::sentence);
    }

    private List<Mention> acting() {
        return mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PLACE)
                .toList();
    }
}
