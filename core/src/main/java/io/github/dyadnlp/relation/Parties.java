package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether two mentions are two parties: two actors, or state and society of one country, such as {@code Kenyan
 * police} and {@code Kenyan students}.
 */
final class Parties {

    /** What state and people do against each other or for each other's sake. */
    private static final Set<Event> OPPOSING = EnumSet.of(
            Event.CONCEDE,
            Event.RETREAT,
            Event.REQUEST,
            Event.ACCUSE,
            Event.REJECT,
            Event.THREATEN,
            Event.PROTEST,
            Event.SANCTION,
            Event.COERCE,
            Event.ASSAULT);

    private Parties() {}

    /** Whether the one may act on the other. */
    static boolean differ(Mention one, Mention other) {
        return !one.actor().id().equals(other.actor().id()) || areDomestic(one, other);
    }

    /** Whether the one speaks for the state and the other for people or groups of the same country. */
    static boolean areDomestic(Mention one, Mention other) {
        return one.actor().type() == Actor.Type.COUNTRY
                && one.actor().id().equals(other.actor().id())
                && (isState(one) && isSociety(other) || isSociety(one) && isState(other));
    }

    /** Whether an act of that event is one between a state and its people at all. */
    static boolean mayBeDomestic(Event event) {
        return OPPOSING.contains(event);
    }

    /** A country called by its name or capital acts as a state. */
    private static boolean isState(Mention mention) {
        return mention.role()
                .map(Role::isOfState)
                .orElse(mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.METONYM);
    }

    static boolean isSociety(Mention mention) {
        return mention.role().filter(Role::isOfSociety).isPresent();
    }

    /**
     * The mention as that of a group with a name of its own, where it acts on its own state or suffers from it: Kenya's
     * students are not Kenya, then.
     *
     * @param name the group's words as the article has them
     */
    static Mention group(Mention mention, String name) {
        return new Mention(
                new Organization(name, name, Optional.of(mention.actor())),
                mention.kind(),
                mention.sentence(),
                mention.from(),
                mention.to(),
                mention.head(),
                mention.span(),
                mention.role(),
                mention.confidence());
    }
}
