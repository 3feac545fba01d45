package io.github.dyadnlp.neural;

/**
 * What the network says of the words of one window. Choices are numbers in the tables of the bundle; scores lie in rows,
 * one a word.
 *
 * @param upos part of speech of each word
 * @param tags Penn Treebank tag of each word
 * @param names score of each name label for each word
 * @param arcs score of each head for each word; the first of a row is that of the root
 * @param labels for each word and head the relation if the one hangs on the other
 * @param roles for each word its vectors as an act, as a source and as a target; see {@link FactHead}
 * @param events score of each category of event for each word
 */
record Scores(int[] upos, int[] tags, float[] names, float[] arcs, int[] labels, float[] roles, float[] events) {

    /** Number of words. */
    int words() {
        return upos.length;
    }

    /** The relation of word {@code word}, counted from 0, to {@code head}, counted from 1. */
    int label(int word, int head) {
        return labels[word * (words() + 1) + head];
    }
}
