package io.github.dyadnlp.neural;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The best dependency tree with exactly one root, given a score for every arc.
 *
 * <p>Where the best head of every word already makes such a tree, that is the answer; it nearly always does. Otherwise the
 * maximum spanning arborescence: Y. J. Chu, T. H. Liu, <i>On the shortest arborescence of a directed graph</i>, Scientia
 * Sinica 14, 1965; J. Edmonds, <i>Optimum branchings</i>, Journal of Research of the National Bureau of Standards 71B,
 * 1967. A large charge on arcs from the root makes one of them enough.
 */
final class SpanningTree {

    private static final double CHARGE = 1e6;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private SpanningTree() {}

    /**
     * The head of each word, counted from 1, or 0 for the root.
     *
     * @param scores of each head for each word, word by word; the first of each is that of the root, and what a word has
     *     for itself is ignored
     * @param words how many there are, at least one
     */
    static int[] heads(float[] scores, int words) {
        double[][] table = table(scores, words);
        int[] heads = bestHeads(table);
        boolean oneRoot = IntStream.range(1, heads.length)
                        .filter(word -> heads[word] == 0)
                        .count()
                == 1;
        if (oneRoot && cycle(heads).isEmpty()) {
            return Arrays.copyOfRange(heads, 1, heads.length);
        }
        for (int word = 1; word <= words; word++) {
            table[word][0] -= CHARGE;
        }
        return Arrays.copyOfRange(arborescence(table), 1, words + 1);
    }

    /** Scores by dependent and head; node 0, the root, depends on nothing. */
    private static double[][] table(float[] scores, int words) {
        double[][] table = new double[words + 1][words + 1];
        Arrays.fill(table[0], NEVER);
        for (int word = 1; word <= words; word++) {
            for (int head = 0; head <= words; head++) {
                table[word][head] = head == word ? NEVER : scores[(word - 1) * (words + 1) + head];
            }
        }
        return table;
    }

    private static int[] bestHeads(double[][] table) {
        int[] heads = new int[table.length];
        for (int node = 1; node < table.length; node++) {
            heads[node] = best(table[node]);
        }
        return heads;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Nodes that govern each other in a circle; empty if there are none. */
    private static BitSet cycle(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seenFrom[at] == 0) {
                seenFrom[at] = start;
                at = heads[at];
            }
            if (at != 0 && seenFrom[at] == start) {
                BitSet cycle = new BitSet();
                for (; !cycle.get(at); at = heads[at]) {
                    cycle.set(at);
                }
                return cycle;
            }
        }
        return new BitSet();
    }

    /** The best head of each node such that all hang on node 0. Each round draws one circle together into one node. */
    private static int[] arborescence(double[][] table) {
        int[] heads = bestHeads(table);
        BitSet circle = cycle(heads);
        if (circle.isEmpty()) {
            return heads;
        }
        int[] inside = circle.stream().toArray();
        int[] outside = IntStream.range(0, table.length)
                .filter(node -> !circle.get(node))
                .toArray();
        int drawn = outside.length;
        double[][] smaller = new double[drawn + 1][drawn + 1];
        int[] entry = new int[drawn];
        int[] exit = new int[drawn];
        for (int i = 0; i < drawn; i++) {
            int node = outside[i];
            entry[i] = entry(table, heads, inside, node);
            exit[i] = exit(table[node], inside);
            for (int j = 0; j < drawn; j++) {
                smaller[i][j] = table[node][outside[j]];
            }
            smaller[i][drawn] = table[node][exit[i]];
            smaller[drawn][i] = gain(table, heads, entry[i], node);
        }
        smaller[drawn][drawn] = NEVER;
        int[] found = arborescence(smaller);
        for (int i = 1; i < drawn; i++) {
            heads[outside[i]] = found[i] == drawn ? exit[i] : outside[found[i]];
        }
        heads[entry[found[drawn]]] = outside[found[drawn]];
        return heads;
    }

    /** The node of the circle that loses least by hanging on {@code head} instead. */
    private static int entry(double[][] table, int[] heads, int[] circle, int head) {
        int best = circle[0];
        for (int node : circle) {
            if (gain(table, heads, node, head) > gain(table, heads, best, head)) {
                best = node;
            }
        }
        return best;
    }

    private static double gain(double[][] table, int[] heads, int node, int head) {
        return table[node][head] - table[node][heads[node]];
    }

    private static int exit(double[] scores, int[] circle) {
        int best = circle[0];
        for (int node : circle) {
            if (scores[node] > scores[best]) {
                best = node;
            }
        }
        return best;
    }
}
