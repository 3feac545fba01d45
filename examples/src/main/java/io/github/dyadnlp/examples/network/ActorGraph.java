package io.github.dyadnlp.examples.network;

import static java.util.Map.entry;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorProfile;
import io.github.dyadnlp.examples.events.Side;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.QuadClass;
import io.github.dyadnlp.relation.Relation;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** The actors of a corpus and their ties: a node an actor, an edge from each that acts to each that it acts on. */
public final class ActorGraph {

    private final DefaultDirectedWeightedGraph<String, Tie> graph = new DefaultDirectedWeightedGraph<>(Tie.class);
    /** By id; an id of several kinds of actors is that of the first. */
    private final Map<String, Actor> actors = new TreeMap<>();

    private final Map<String, Integer> articles = new TreeMap<>();

    /** Adds one article. */
    public void add(Extraction extraction) {
        extraction.relations().forEach(this::add);
        extraction.actors().stream()
                .map(ActorProfile::id)
                .distinct()
                .forEach(id -> articles.merge(id, 1, Integer::sum));
    }

    private void add(Relation relation) {
        String source = node(relation.source().actor());
        String target = node(relation.target().actor());
        Tie tie = graph.getEdge(source, target);
        if (tie == null) {
            tie = graph.addEdge(source, target);
            graph.setEdgeWeight(tie, 0);
        }
        graph.setEdgeWeight(tie, graph.getEdgeWeight(tie) + 1);
        tie.add(relation);
    }

    private String node(Actor actor) {
        actors.putIfAbsent(actor.id(), actor);
        graph.addVertex(actor.id());
        return actor.id();
    }

    /** Removes ties of less than {@code weight} relations, then actors without ties. */
    public void prune(int weight) {
        graph.removeAllEdges(graph.edgeSet().stream()
                .filter(tie -> graph.getEdgeWeight(tie) < weight)
                .toList());
        graph.removeAllVertices(
                graph.vertexSet().stream().filter(id -> graph.degreeOf(id) == 0).toList());
    }

    public int actors() {
        return graph.vertexSet().size();
    }

    public int ties() {
        return graph.edgeSet().size();
    }

    /** Writes GraphML as Gephi, Cytoscape and NetworkX read it; {@code out} is not closed. */
    public void writeGraphMl(Writer out) {
        GraphMLExporter<String, Tie> exporter = new GraphMLExporter<>(id -> id);
        exporter.setVertexAttributeProvider(this::ofActor);
        exporter.setEdgeAttributeProvider(this::ofTie);
        for (String name : new String[] {"label", "type", "country"}) {
            exporter.registerAttribute(name, AttributeCategory.NODE, AttributeType.STRING);
        }
        exporter.registerAttribute("articles", AttributeCategory.NODE, AttributeType.INT);
        exporter.setExportEdgeWeights(true);
        exporter.registerAttribute("intensity", AttributeCategory.EDGE, AttributeType.DOUBLE);
        exporter.registerAttribute("negated", AttributeCategory.EDGE, AttributeType.INT);
        for (QuadClass quadClass : QuadClass.values()) {
            exporter.registerAttribute(name(quadClass), AttributeCategory.EDGE, AttributeType.INT);
        }
        for (Event event : Event.values()) {
            exporter.registerAttribute(name(event), AttributeCategory.EDGE, AttributeType.INT);
        }
        exporter.exportGraph(graph, out);
    }

    private Map<String, Attribute> ofActor(String id) {
        Actor actor = actors.get(id);
        return Map.ofEntries(
                entry("label", DefaultAttribute.createAttribute(actor.name())),
                entry("type", DefaultAttribute.createAttribute(actor.type().name())),
                entry("country", DefaultAttribute.createAttribute(Side.country(actor))),
                entry("articles", DefaultAttribute.createAttribute(articles.getOrDefault(id, 0))));
    }

    private Map<String, Attribute> ofTie(Tie tie) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        tie.intensity().ifPresent(mean -> attributes.put("intensity", DefaultAttribute.createAttribute(mean)));
        attributes.put("negated", DefaultAttribute.createAttribute(tie.negated()));
        for (QuadClass quadClass : QuadClass.values()) {
            attributes.put(name(quadClass), DefaultAttribute.createAttribute(tie.count(quadClass)));
        }
        for (Event event : Event.values()) {
            attributes.put(name(event), DefaultAttribute.createAttribute(tie.count(event)));
        }
        return attributes;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Writes DOT for Graphviz, edges as wide as they are heavy and coloured by quad class; {@code out} is not closed. */
    public void writeDot(Writer out) {
        DOTExporter<String, Tie> exporter = new DOTExporter<>(id -> '"' + id.replace("\"", "\\\"") + '"');
        exporter.setVertexAttributeProvider(id ->
                Map.of("label", DefaultAttribute.createAttribute(actors.get(id).name())));
        exporter.setEdgeAttributeProvider(tie -> Map.of(
                "weight", DefaultAttribute.createAttribute((int) graph.getEdgeWeight(tie)),
                "penwidth",
                        DefaultAttribute.createAttribute(
                                "%.1f".formatted(1 + Math.log(graph.getEdgeWeight(tie)) / Math.log(2))),
                "color", DefaultAttribute.createAttribute(Palette.of(tie).hex()),
                "label", DefaultAttribute.createAttribute(Palette.of(tie).label())));
        exporter.exportGraph(graph, out);
    }
}
