package io.github.dyadnlp.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/** Finds places for the labels of arrows, each where it covers least of what was placed before. */
final class Labels {

    private static final double LETTER = 7;
    private static final double LINE = 15;
    /** Places along the arrow, the best first. */
    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final List<Box2D> taken = new ArrayList<>();

    /** Keeps a place free of labels. */
    void keepFree(Point2D middle, double width, double height) {
        taken.add(box(middle, width, height));
    }

    /** The middle of a label on the curve from {@code start} by way of {@code bend} to {@code end}. */
    Point2D place(Point2D start, Point2D bend, Point2D end, String text) {
        double width = LETTER * text.length();
        Point2D best = DoubleStream.of(PLACES)
                .mapToObj(share -> onCurve(start, bend, end, share))
                .min(Comparator.comparingDouble(middle -> covered(box(middle, width, LINE))))
                .orElseThrow();
        keepFree(best, width, LINE);
        return best;
    }

    private static Box2D box(Point2D middle, double width, double height) {
        return new Box2D(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }

    private double covered(Box2D box) {
        return taken.stream().mapToDouble(other -> common(box, other)).sum();
    }

    private static double common(Box2D one, Box2D other) {
        double width = Math.min(one.getMinX() + one.getWidth(), other.getMinX() + other.getWidth())
                - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMinY() + one.getHeight(), other.getMinY() + other.getHeight())
                - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** Point of a quadratic Bézier curve. */
    private static Point2D onCurve(Point2D start, Point2D bend, Point2D end, double share) {
        double left = 1 - share;
        return Point2D.of(
                left * left * start.getX() + 2 * left * share * bend.getX() + share * share * end.getX(),
                left * left * start.getY() + 2 * left * share * bend.getY() + share * share * end.getY());
    }
}
