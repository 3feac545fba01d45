package io.github.dyadnlp.examples.report;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.examples.network.Palette;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.CircularLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * The relations of one article as a drawing: actors in a circle, an arrow for each kind of event between two of them.
 *
 * @param width of the drawing in pixels
 * @param height of the drawing
 */
public record GraphView(int width, int height, List<Node> nodes, List<Arrow> arrows) {

    private static final int WIDTH = 640;
    private static final int MIN_HEIGHT = 340;
    private static final int HEIGHT_OF_NODE = 30;
    private static final int MARGIN_X = 172;
    private static final int MARGIN_Y = 36;
    private static final int LABEL = 22;
    private static final double RADIUS = 9;
    /** So much of the way to the middle of the circle an arrow is bent, and at most so much of its length. */
    private static final double BEND = 0.3;

    private static final double MOST_BEND = 0.2;
    /** The next arrow between the same two is bent by so many pixels more. */
    private static final double NEXT_BEND = 34;

    /**
     * An actor.
     *
     * @param side of the dot on which its name stands, as SVG calls it: {@code start}, {@code middle} or {@code end}
     */
    public record Node(
            String name, String label, String type, String x, String y, String side, String labelX, String labelY) {}

    /**
     * One or more relations.
     *
     * @param path as SVG writes it
     * @param relation number of the first
     * @param count how many
     */
    public record Arrow(
            String source,
            String target,
            String event,
            Palette palette,
            boolean negated,
            boolean mutual,
            int relation,
            int count,
            String path,
            String labelX,
            String labelY) {}

    private record Kind(Actor source, Actor target, Event event, boolean negated, boolean mutual) {

        static Kind of(Relation relation) {
            return new Kind(
                    relation.source().actor(),
                    relation.target().actor(),
                    relation.event(),
                    relation.negated(),
                    relation.symmetric());
        }
    }

    static GraphView of(Extraction extraction) {
        Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
        int number = 0;
        for (Relation relation : extraction.relations()) {
            number++;
            boolean one = relation.source()
                    .actor()
                    .id()
                    .equals(relation.target().actor().id()); // a state and a place in it
            if (!one) {
                kinds.computeIfAbsent(Kind.of(relation), kind -> new ArrayList<>())
                        .add(number);
            }
        }
        Graph<Actor, Kind> graph = new DirectedMultigraph<>(Kind.class);
        for (Kind kind : kinds.keySet()) {
            graph.addVertex(kind.source());
            graph.addVertex(kind.target());
            graph.addEdge(kind.source(), kind.target(), kind);
        }
        int height = Math.max(
                MIN_HEIGHT, 2 * MARGIN_Y + HEIGHT_OF_NODE * graph.vertexSet().size());
        Map<Actor, Point2D> places = places(graph, height);
        Labels labels = new Labels();
        places.values().forEach(place -> labels.keepFree(place, 3 * RADIUS, 3 * RADIUS));
        Map<List<Actor>, Integer> between = new HashMap<>();
        List<Arrow> arrows = kinds.entrySet().stream()
                .map(entry -> {
                    List<Actor> pair =
                            List.of(entry.getKey().source(), entry.getKey().target());
                    int before = between.merge(
                            pair.stream()
                                    .sorted(Comparator.comparing(Actor::id))
                                    .toList(),
                            1,
                            Integer::sum);
                    return arrow(entry.getKey(), entry.getValue(), before - 1, places, height, labels);
                })
                .toList();
        return new GraphView(
                WIDTH,
                height,
                graph.vertexSet().stream()
                        .map(actor -> node(actor, places.get(actor), height))
                        .toList(),
                arrows);
    }

    /** In a circle, made an ellipse, neighbours next to each other where that can be. */
    private static Map<Actor, Point2D> places(Graph<Actor, Kind> graph, int height) {
        List<Actor> order = CircleOrder.of(graph);
        MapLayoutModel2D<Actor> circle = new MapLayoutModel2D<>(new Box2D(-1, -1, 2, 2));
        new CircularLayoutAlgorithm2D<Actor, Kind>(1, Comparator.comparingInt(order::indexOf)).layout(graph, circle);
        return circle.collect().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Point2D.of(
                                WIDTH / 2.0 + entry.getValue().getX() * (WIDTH / 2.0 - MARGIN_X),
                                height / 2.0 + entry.getValue().getY() * (height / 2.0 - MARGIN_Y))));
    }

    private static Node node(Actor actor, Point2D place, int height) {
        double fromMiddle = (place.getX() - WIDTH / 2.0) / (WIDTH / 2.0 - MARGIN_X);
        boolean beside = Math.abs(fromMiddle) > 0.2;
        boolean above = place.getY() < height / 2.0;
        String side = !beside ? "middle" : fromMiddle > 0 ? "start" : "end";
        double x = place.getX() + (!beside ? 0 : Math.signum(fromMiddle) * (RADIUS + 6));
        double y = place.getY() + (beside ? 5 : above ? -RADIUS - 7 : RADIUS + 18);
        return new Node(
                actor.name(),
                label(actor),
                ActorView.type(actor),
                number(place.getX()),
                number(place.getY()),
                side,
                number(x),
                number(y));
    }

    private static String label(Actor actor) {
        String name = actor.name().length() > LABEL ? actor.id() : actor.name();
        return name.length() > LABEL ? name.substring(0, LABEL - 1).strip() + "…" : name;
    }

    private static Arrow arrow(
            Kind kind, List<Integer> relations, int before, Map<Actor, Point2D> places, int height, Labels labels) {
        Point2D from = places.get(kind.source());
        Point2D to = places.get(kind.target());
        Point2D bend = bend(from, to, Point2D.of(WIDTH / 2.0, height / 2.0), before);
        Point2D start = shortOf(from, bend, RADIUS + 3);
        Point2D end = shortOf(to, bend, RADIUS + 6);
        String words = "not %s x%s".formatted(kind.event().name(), relations.size());
        Point2D label = labels.place(
                start, bend, end, kind.negated() ? words : kind.event().name());
        return new Arrow(
                kind.source().name(),
                kind.target().name(),
                kind.event().name(),
                Palette.of(kind.event().quadClass()),
                kind.negated(),
                kind.mutual(),
                relations.get(0),
                relations.size(),
                "M%s %s Q%s %s %s %s"
                        .formatted(
                                number(start.getX()),
                                number(start.getY()),
                                number(bend.getX()),
                                number(bend.getY()),
                                number(end.getX()),
                                number(end.getY())),
                number(label.getX()),
                number(label.getY()));
    }

    private static Point2D bend(Point2D from, Point2D to, Point2D middleOfCircle, int before) {
        Point2D middle = middle(from, to);
        double chord = Math.max(1, distance(from, to));
        double depth = Math.min(MOST_BEND * chord, BEND * distance(middle, middleOfCircle)) + before * NEXT_BEND;
        double x = (from.getY() - to.getY()) / chord;
        double y = (to.getX() - from.getX()) / chord;
        boolean inward = x * (middleOfCircle.getX() - middle.getX()) + y * (middleOfCircle.getY() - middle.getY()) >= 0;
        double sign = inward ? depth : -depth;
        return Point2D.of(middle.getX() + sign * x, middle.getY() + sign * y);
    }

    private static double distance(Point2D one, Point2D other) {
        return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
    }

    private static Point2D middle(Point2D one, Point2D other) {
        return towards(one, other, 0.5);
    }

    private static Point2D towards(Point2D from, Point2D to, double share) {
        return Point2D.of(
                from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
    }

    private static Point2D shortOf(Point2D end, Point2D from, double gap) {
        return towards(end, from, gap / Math.max(1, distance(end, from)));
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
