package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import java.util.ArrayList;
import java.util.List;

/** Pairs the actors on the two sides of an act. */
final class Pairing {

    private Pairing() {}

    /** Every source with every target that is another actor. */
    static List<Predicate.Pair> across(List<Mention> sources, List<Mention> targets) {
        List<Predicate.Pair> pairs = new ArrayList<>();
        for (Mention source : sources) {
            for (Mention target : targets) {
                if (differ(source, target)) {
                    pairs.add(new Predicate.Pair(source, target));
                }
            }
        }
        return pairs;
    }

    /** Every two actors of one side, in order: what "A, B and C signed" says. */
    static List<Predicate.Pair> among(List<Mention> actors) {
        List<Predicate.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            pairs.addAll(across(actors.subList(i, i + 1), actors.subList(i + 1, actors.size())));
        }
        return pairs;
    }

    private static boolean differ(Mention source, Mention target) {
        return !source.actor().id().equals(target.actor().id());
    }
}
