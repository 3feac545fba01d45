package io.github.dyadnlp.neural;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.dyadnlp.syntax.ActScores;
import java.util.List;

/**
 * The last layer of the head that tells who does what to whom.
 *
 * <p>The network gives three vectors a word: of it as an act, as the source of one, as its target. Three words together
 * are scored by the weighted sum of what is positive in the sum of their vectors, as in a network with one hidden layer.
 */
final class FactHead {

    private final float[] weights;
    private final float constant;
    private final List<String> categories;

    /**
     * @param weights one for each dimension
     * @param constant added to every score
     * @param categories names, in the order of the network's scores
     */
    FactHead(float[] weights, float constant, List<String> categories) {
        this.weights = weights;
        this.constant = constant;
        this.categories = categories;
    }

    /** @throws IllegalArgumentException if the bundle holds no weights */
    static FactHead load(Bundle bundle) {
        List<String> numbers = bundle.labels("facts.tsv");
        checkArgument(numbers.size() > 1, "facts.tsv: expected weights and a constant, found %s lines", numbers.size());
        float[] weights = new float[numbers.size() - 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Float.parseFloat(numbers.get(i));
        }
        return new FactHead(weights, Float.parseFloat(numbers.get(weights.length)), bundle.labels("events.tsv"));
    }

    /**
     * The scores of a sentence.
     *
     * @param roles for each word its vector as an act, then as a source, then as a target
     * @param events for each word the score of each category
     */
    ActScores scores(float[] roles, float[] events) {
        return new ActScores() {
            @Override
            public double logOdds(int act, int source, int target) {
                int size = weights.length;
                int actAt = 3 * act * size;
                int sourceAt = (3 * source + 1) * size;
                int targetAt = (3 * target + 2) * size;
                float sum = constant;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * Math.max(0, roles[actAt + i] + roles[sourceAt + i] + roles[targetAt + i]);
                }
                return sum;
            }

            @Override
            public String category(int act) {
                int best = 0;
                for (int i = 1; i < categories.size(); i++) {
                    if (events[act * categories.size() + i] > events[act * categories.size() + best]) {
                        best = i;
                    }
                }
                return categories.get(best);
            }
        };
    }
}
