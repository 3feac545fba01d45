package io.github.dyadnlp.relation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pairs the actors on the two sides of an act. */
final class Pairing {

    private Pairing() {}

    /** Every source with every target that is another actor; nothing if several act on what is theirs. */
    static List<Predicate.Pair> across(List<Mention> sources, List<Mention> targets) {
        List<Predicate.Pair> pairs = new ArrayList<>();
        if (sources.size() > 1 && actors(sources).equals(actors(targets))) {
            return pairs;
        }
        for (Mention source : sources) {
            for (Mention target : targets) {
                if (Parties.differ(source, target)) {
                    pairs.add(new Predicate.Pair(source, target));
                }
            }
        }
        return pairs;
    }

    private static Set<Actor> actors(List<Mention> mentions) {
        return mentions.stream().map(Mention::actor).collect(toImmutableSet());
    }

    /** Every two actors of one side, in order: what "A, B and C signed" says. */
    static List<Predicate.Pair> among(List<Mention> actors) {
        List<Predicate.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            pairs.addAll(across(actors.subList(i, i + 1), actors.subList(i + 1, actors.size())));
        }
        return pairs;
    }
}
