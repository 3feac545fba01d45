package io.github.dyadnlp.examples.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jgrapht.Graph;

/** An order of nodes on a circle that keeps those near each other that have edges between them. */
final class CircleOrder {

    private CircleOrder() {}

    /** Swaps two nodes as long as that makes the edges shorter; ends where no swap does. */
    static <V, E> List<V> of(Graph<V, E> graph) {
        List<V> order = new ArrayList<>(graph.vertexSet());
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    int before = length(graph, order);
                    Collections.swap(order, i, j);
                    if (length(graph, order) < before) {
                        better = true;
                    } else {
                        Collections.swap(order, i, j);
                    }
                }
            }
        }
        return order;
    }

    /** The squares of all edges' lengths in steps along the circle; one long edge is worse than several short ones. */
    private static <V, E> int length(Graph<V, E> graph, List<V> order) {
        int length = 0;
        for (E edge : graph.edgeSet()) {
            int steps = Math.abs(order.indexOf(graph.getEdgeSource(edge)) - order.indexOf(graph.getEdgeTarget(edge)));
            int along = Math.min(steps, order.size() - steps);
            length += along * along;
        }
        return length;
    }
}
