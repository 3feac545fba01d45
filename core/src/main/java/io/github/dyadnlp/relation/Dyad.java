package io.github.dyadnlp.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.dyadnlp.actor.Actor;
import java.util.Comparator;
import java.util.List;

/**
 * Two actors and one kind of event between them, merged over an article.
 *
 * <p>Relations are merged if source, target and event are the same, and both or neither are negated and symmetric; actors
 * are the same if their ids are. Roles of symmetric relations can be swapped, so these are merged whichever actor
 * comes first. Of domestic relations both actors are the country, and what the state does to its people and they to it is
 * merged where it is the same event. What was planned and what took place are merged; {@link #evidence} tells them apart.
 *
 * @param source who acts; of symmetric relations the actor that comes first in the first of them
 * @param target whom the act concerns
 * @param event what kind of act
 * @param negated whether the article says that it does not take place
 * @param symmetric whether the roles can be swapped
 * @param evidence the relations that were merged, in order of the article; one at least
 */
public record Dyad(
        Actor source, Actor target, Event event, boolean negated, boolean symmetric, List<Relation> evidence) {

    /** @throws IllegalArgumentException if there is no evidence */
    public Dyad {
        evidence = List.copyOf(evidence);
        checkArgument(!evidence.isEmpty(), "a dyad of %s and %s needs a relation", source.id(), target.id());
    }

    /** How often the article says so. */
    public int count() {
        return evidence.size();
    }

    /** The highest confidence among the evidence, from 0 to 1. */
    public double confidence() {
        return evidence.stream().mapToDouble(Relation::confidence).max().orElseThrow();
    }

    /**
     * Merges the relations of one article by the rules above.
     *
     * @return the most frequent first, those equally frequent in order of their first relation
     */
    public static List<Dyad> merge(List<Relation> relations) {
        ListMultimap<Key, Relation> merged = LinkedListMultimap.create();
        relations.forEach(relation -> merged.put(Key.of(relation), relation));
        return merged.asMap().values().stream()
                .map(evidence -> of(List.copyOf(evidence)))
                .sorted(Comparator.comparingInt(Dyad::count).reversed())
                .toList();
    }

    private static Dyad of(List<Relation> evidence) {
        Relation first = evidence.get(0);
        return new Dyad(
                first.source().actor(),
                first.target().actor(),
                first.event(),
                first.negated(),
                first.symmetric(),
                evidence);
    }

    private record Key(String source, String target, Event event, boolean negated, boolean symmetric) {

        static Key of(Relation relation) {
            String source = relation.source().actor().id();
            String target = relation.target().actor().id();
            boolean swap = relation.symmetric() && source.compareTo(target) > 0;
            return new Key(
                    swap ? target : source,
                    swap ? source : target,
                    relation.event(),
                    relation.negated(),
                    relation.symmetric());
        }
    }
}
