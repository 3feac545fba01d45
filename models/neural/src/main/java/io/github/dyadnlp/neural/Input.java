package io.github.dyadnlp.neural;

import java.util.Arrays;

/**
 * A window as the numbers that the network reads: its word pieces between two marks.
 *
 * @param ids number of each piece, marks included
 * @param mask 1 for each piece: none is padding
 * @param casing for each piece the number of the {@link Casing} of its word; 0 for the marks
 * @param wordStarts for each word where in {@code ids} its first piece stands
 */
record Input(long[] ids, long[] mask, long[] casing, long[] wordStarts) {

    /**
     * @param start piece that goes before the window
     * @param end piece that goes after it
     */
    static Input of(Window window, int start, int end) {
        long[] ids = new long[window.length()];
        long[] mask = new long[ids.length];
        long[] casing = new long[ids.length];
        long[] wordStarts = new long[window.words()];
        int at = 0;
        ids[at++] = start;
        for (int word = window.from(); word < window.to(); word++) {
            wordStarts[word - window.from()] = at;
            for (int piece : window.sentence().pieces(word)) {
                casing[at] = window.sentence().casing(word);
                ids[at++] = piece;
            }
        }
        ids[at] = end;
        Arrays.fill(mask, 1);
        return new Input(ids, mask, casing, wordStarts);
    }
}
