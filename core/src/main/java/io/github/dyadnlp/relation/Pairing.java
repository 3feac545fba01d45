package io.github.dyadnlp.relation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Sets;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Pairs the actors on the two sides of an act. */
enum Pairing {
    /** Different actors. */
    ABROAD,
    /** A state and its people, where the act is one that sets them against each other. */
    AT_HOME;

    private static final Set<Event> BETWEEN_STATE_AND_PEOPLE = Sets.immutableEnumSet(
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

    /** The preposition before where people protest. */
    private static final String SCENE = "in";

    /** The pairings that an act of this kind allows, the likelier first. */
    static List<Pairing> of(Frame frame) {
        return frame.event().filter(BETWEEN_STATE_AND_PEOPLE::contains).isPresent()
                ? List.of(ABROAD, AT_HOME)
                : List.of(ABROAD);
    }

    /** Where the target may stand: those who protest at home, protest against who governs where they do. */
    Collection<String> slots(Frame frame, Collection<String> targets) {
        if (this == ABROAD || frame.event().filter(Event.PROTEST::equals).isEmpty()) {
            return targets;
        }
        List<String> slots = new ArrayList<>(targets);
        slots.add(SCENE);
        return slots;
    }

    /** Every source with every target that it can face; nothing if several act on what is theirs. */
    List<Predicate.Pair> across(List<Mention> sources, List<Mention> targets) {
        List<Predicate.Pair> pairs = new ArrayList<>();
        if (sources.size() > 1 && actors(sources).equals(actors(targets))) {
            return pairs;
        }
        for (Mention source : sources) {
            for (Mention target : targets) {
                Predicate.Pair pair = new Predicate.Pair(source, target);
                if (source.canFace(target) && pair.isDomestic() == (this == AT_HOME)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static Set<Actor> actors(List<Mention> mentions) {
        return mentions.stream().map(Mention::actor).collect(toImmutableSet());
    }

    /** Every two actors of one side, in order: what "A, B and C signed" says. */
    List<Predicate.Pair> among(List<Mention> actors) {
        List<Predicate.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            pairs.addAll(across(actors.subList(i, i + 1), actors.subList(i + 1, actors.size())));
        }
        return pairs;
    }
}
