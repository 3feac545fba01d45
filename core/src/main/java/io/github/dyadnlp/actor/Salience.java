package io.github.dyadnlp.actor;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import io.github.dyadnlp.actor.Memory.Trace;
import io.github.dyadnlp.lexicon.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much actors stand out where a pronoun looks for one: the sum of what each mention adds by its place in its sentence,
 * less with every sentence between.
 *
 * <p>After S. Lappin and H. J. Leass, <i>An Algorithm for Pronominal Anaphora Resolution</i>, Computational Linguistics
 * 20(4), 1994, with fewer factors.
 */
final class Salience {

    private final Weights weights;
    private final Map<Actor, Double> sums = new LinkedHashMap<>();

    Salience(Weights weights) {
        this.weights = weights;
    }

    /** The weights of {@code salience.tsv}, which explains them. */
    record Weights(double mainSubject, double subject, double other, double fading, double margin) {

        static Weights load() {
            Map<String, Double> values = Table.read(Salience.class, "salience.tsv", 2).stream()
                    .collect(toImmutableMap(row -> row.cell(0), row -> Double.parseDouble(row.cell(1))));
            return new Weights(
                    values.get("main subject"),
                    values.get("subject"),
                    values.get("other"),
                    values.get("fading"),
                    values.get("margin"));
        }
    }

    /** Counts a mention that stands {@code back} sentences before. */
    void add(Trace trace, int back) {
        double place = trace.main() ? weights.mainSubject() : trace.subject() ? weights.subject() : weights.other();
        sums.merge(trace.actor(), place * Math.pow(weights.fading(), back), Double::sum);
    }

    /** Who stands out clearly. */
    Optional<Actor> foremost() {
        List<Actor> ranked = sums.keySet().stream()
                .sorted(Comparator.comparing(sums::get, Comparator.reverseOrder()))
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() > 1 && sums.get(ranked.get(0)) >= weights.margin() * sums.get(ranked.get(1));
        return clear ? Optional.of(ranked.get(0)) : Optional.empty();
    }
}
