package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import java.util.List;

/**
 * A way to read an argument as actors.
 *
 * @param mentions the actors; several if they are conjoined
 * @param path how the argument leads to them: {@code ""} if it is itself their mention, else the relation or preposition
 *     by which they stand inside it, such as {@code poss} for {@code Kazakh} in {@code Kazakh oil exports}
 * @param plausibility from 0 to 1, less the longer the way
 */
record Reading(List<Mention> mentions, String path, double plausibility) {

    boolean isDirect() {
        return path.isEmpty();
    }

    /** Whether they are mentioned as a mere place. */
    boolean isPlace() {
        return mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.PLACE);
    }
}
