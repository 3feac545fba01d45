package io.github.dyadnlp.neural;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.dyadnlp.syntax.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads names off scores for the labels {@code O}, {@code B-PER}, {@code I-PER} and so on: the best sequence in which
 * {@code I-X} follows only {@code B-X} or {@code I-X}, and in which no name ends in a link such as "of".
 *
 * <p>Follows A. J. Viterbi, <i>Error Bounds for Convolutional Codes</i>, IEEE Transactions on Information Theory 13(2),
 * 1967, with steps that are free or forbidden. Immutable.
 */
final class NameDecoder {

    private static final String OUTSIDE = "O";
    private static final String BEGIN = "B-";
    private static final String INSIDE = "I-";

    private final int count;
    private final int outside;
    private final boolean[] inside;
    private final boolean[] begin;
    private final Name.Type[] types;
    /** Of each label, the labels that may stand before it. */
    private final int[][] before;
    /** The same where the word before is a link. */
    private final int[][] beforeAtLink;

    /** @throws IllegalArgumentException if a label is of another kind */
    NameDecoder(List<String> labels) {
        count = labels.size();
        inside = new boolean[count];
        begin = new boolean[count];
        types = new Name.Type[count];
        before = new int[count][];
        beforeAtLink = new int[count][];
        for (int i = 0; i < count; i++) {
            String label = labels.get(i);
            inside[i] = label.startsWith(INSIDE);
            begin[i] = label.startsWith(BEGIN);
            boolean none = label.equals(OUTSIDE);
            checkArgument(inside[i] || begin[i] || none, "name label '%s'", label);
            types[i] = none ? null : Name.Type.valueOf(label.substring(BEGIN.length()));
        }
        outside = labels.indexOf(OUTSIDE);
        checkArgument(outside >= 0, "no name label '%s' in %s", OUTSIDE, labels);
        for (int i = 0; i < count; i++) {
            int now = i;
            before[i] = IntStream.range(0, count)
                    .filter(last -> !inside[now] || types[last] == types[now])
                    .toArray();
            beforeAtLink[i] = Arrays.stream(before[i])
                    .filter(last -> types[last] == null || inside[now] && types[last] == types[now])
                    .toArray();
        }
    }

    /** Number of labels. */
    int labels() {
        return count;
    }

    /** The label of what is no name. */
    int outside() {
        return outside;
    }

    /** Whether a label goes on with a name. */
    boolean isInside(int label) {
        return inside[label];
    }

    /** Number of types, no name among them. */
    int types() {
        return Name.Type.values().length + 1;
    }

    /** The number of a label's type: from 1 in the order of {@link Name.Type}, 0 for no name. */
    int type(int label) {
        return types[label] == null ? 0 : types[label].ordinal() + 1;
    }

    /**
     * The names of a sentence in order, without overlap.
     *
     * @param scores of each label for each word, word by word; at least one word
     * @param links words that may stand within a name but not at its end
     */
    List<Name> names(float[] scores, BitSet links) {
        int[] labels = best(scores, links);
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < labels.length; ) {
            int to = from + 1;
            if (begin[labels[from]]) {
                while (to < labels.length && inside[labels[to]]) {
                    to++;
                }
                names.add(new Name(types[labels[from]], from, to));
            }
            from = to;
        }
        return names;
    }

    private int[] best(float[] scores, BitSet links) {
        int words = scores.length / count;
        int[][] from = new int[words][count];
        double[] soFar = new double[count];
        for (int label = 0; label < count; label++) {
            soFar[label] = inside[label] ? Double.NEGATIVE_INFINITY : scores[label];
        }
        for (int word = 1; word < words; word++) {
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                int last = highest(soFar, links.get(word - 1) ? beforeAtLink[label] : before[label]);
                from[word][label] = last;
                next[label] = soFar[last] + scores[word * count + label];
            }
            soFar = next;
        }
        int[] path = new int[words];
        path[words - 1] = highest(soFar, links.get(words - 1) ? beforeAtLink[outside] : before[outside]);
        for (int word = words - 1; word > 0; word--) {
            path[word - 1] = from[word][path[word]];
        }
        return path;
    }

    private static int highest(double[] scores, int[] among) {
        int best = among[0];
        for (int i : among) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
