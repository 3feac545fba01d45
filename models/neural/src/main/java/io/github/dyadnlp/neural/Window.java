package io.github.dyadnlp.neural;

/**
 * A stretch of words that the network reads at once: a whole sentence, or a part of one that is too long.
 *
 * @param sentence whose words they are
 * @param from index of the first word
 * @param to index after the last word
 */
record Window(EncodedSentence sentence, int from, int to) {

    /** Most pieces in a window, the two marks around it not counted; the network was trained with no more. */
    static final int MOST = 254;

    /** Number of words. */
    int words() {
        return to - from;
    }

    /** Number of pieces, the two marks included. */
    int length() {
        int length = 2;
        for (int word = from; word < to; word++) {
            length += sentence.pieces(word).length;
        }
        return length;
    }
}
