package io.github.dyadnlp.relation;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Person;
import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, with the passage that says so and the frame that read it there.
 *
 * @param source who acts; in a symmetric relation the actor named first
 * @param action the words that say what is done
 * @param target whom the act concerns; another actor than {@code source}, save where it is {@linkplain #isDomestic domestic}
 * @param event the PLOVER category
 * @param negated whether the text says, in so many words or by meaning, that the act does not take place
 * @param status whether it takes place, is planned or merely possible
 * @param symmetric whether the roles can be swapped
 * @param historical whether the article recalls it as background: long before the article, see {@link
 *     RelationFinder#find(String, List, ActorMentions, Optional)}
 * @param attribution who says so, where it is not the article itself
 * @param object what is acted on where that is not the target itself, such as {@code Kazakh oil exports}
 * @param confidence how likely it is to be right, from 0 to 1, as learned on annotated articles; see {@code weights.tsv}
 * @param foundBy the frame or rule that found it, such as {@code halt subj obj}
 * @param sentence index of the sentence in the article
 */
public record Relation(
        Participant source,
        Action action,
        Participant target,
        Event event,
        boolean negated,
        Status status,
        boolean symmetric,
        boolean historical,
        Optional<Attribution> attribution,
        Optional<String> object,
        double confidence,
        String foundBy,
        int sentence) {

    /** @throws IllegalArgumentException if an actor acts on itself, other than a state on its people or they on it, or the confidence is no number from 0 to 1 */
    public Relation {
        checkArgument(
                source.mention().canFace(target.mention()),
                "relation '%s' has %s on both sides",
                action.lemma(),
                source.actor().id());
        checkArgument(confidence >= 0 && confidence <= 1, "confidence %s is not from 0 to 1", confidence);
    }

    /**
     * Whether one side is a state and the other belongs to it: people, who are then an organisation of their own with the
     * state as parent ({@code Kenyan students}), another body or person of it, or a place in it.
     */
    public boolean isDomestic() {
        return isOf(source.actor(), target.actor()) || isOf(target.actor(), source.actor());
    }

    private static boolean isOf(Actor state, Actor other) {
        Optional<Actor> owner = other.<Optional<Actor>>fold(
                Person::affiliation, Optional::of, Organization::parent, region -> Optional.empty());
        return state.type() == Actor.Type.COUNTRY
                && owner.filter(of -> of.id().equals(state.id())).isPresent();
    }
}
