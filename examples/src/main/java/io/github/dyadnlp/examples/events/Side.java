package io.github.dyadnlp.examples.events;

import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Person;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom an actor acts: itself, the country or organisation that it belongs to, the one that that one belongs to. */
public final class Side {

    private Side() {}

    /** From the actor itself to the last that it belongs to. */
    public static Stream<Actor> of(Actor actor) {
        return Stream.iterate(Optional.of(actor), Optional::isPresent, one -> one.flatMap(Side::above))
                .map(Optional::get);
    }

    private static Optional<Actor> above(Actor actor) {
        return actor.fold(
                Person::affiliation, country -> Optional.empty(), Organization::parent, region -> Optional.empty());
    }

    /** The last that it belongs to, a country for most: Russia for Vladimir Putin. */
    public static Actor root(Actor actor) {
        return of(actor).reduce(actor, (below, above) -> above);
    }

    /** The code of the country that it is or belongs to; empty if there is none. */
    public static String country(Actor actor) {
        Actor root = root(actor);
        return root.type() == Actor.Type.COUNTRY ? root.id() : "";
    }

    /** Whether the actor is, or acts for, the one called {@code id}. */
    public static boolean isOn(String id, Actor actor) {
        return of(actor).anyMatch(one -> one.id().equals(id));
    }
}
