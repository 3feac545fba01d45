package io.github.dyadnlp.examples.network;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.QuadClass;
import io.github.dyadnlp.relation.Relation;
import java.util.OptionalDouble;
import org.jgrapht.graph.DefaultWeightedEdge;

/** What one actor does to another, counted over a corpus. Relations that are negated are told apart, not counted as events. */
public final class Tie extends DefaultWeightedEdge {

    private static final long serialVersionUID = 1L;

    private final transient Multiset<Event> events = EnumMultiset.create(Event.class);
    private transient int negated;

    void add(Relation relation) {
        if (relation.negated()) {
            negated++;
        } else {
            events.add(relation.event());
        }
    }

    public int count(Event event) {
        return events.count(event);
    }

    public int negated() {
        return negated;
    }

    /** How many events fall into {@code quadClass}. */
    public int count(QuadClass quadClass) {
        return (int) events.stream()
                .filter(event -> event.quadClass().filter(quadClass::equals).isPresent())
                .count();
    }

    /** The mean of the events that have an intensity, from -10 to 10; empty if none has. */
    public OptionalDouble intensity() {
        return events.stream()
                .flatMapToDouble(event -> event.intensity().stream())
                .average();
    }
}
