package io.github.dyadnlp.neural;

import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Token;
import java.util.List;

/** A sentence as numbers: the word pieces and the casing of each word. */
final class EncodedSentence {

    private final int[][] pieces;
    private final int[] casing;

    private EncodedSentence(int[][] pieces, int[] casing) {
        this.pieces = pieces;
        this.casing = casing;
    }

    /** Words of more pieces than {@link Window#MOST} holds are read by their beginning. */
    static EncodedSentence of(Sentence sentence, WordPieces vocabulary) {
        List<Token> tokens = sentence.tokens();
        int[][] pieces = new int[tokens.size()][];
        int[] casing = new int[tokens.size()];
        for (int i = 0; i < pieces.length; i++) {
            String word = tokens.get(i).text();
            pieces[i] = vocabulary.of(word, Window.MOST);
            casing[i] = Casing.of(word).ordinal();
        }
        return new EncodedSentence(pieces, casing);
    }

    /** Number of words. */
    int size() {
        return pieces.length;
    }

    /** The pieces of word {@code word}, at least one and at most {@link Window#MOST}. */
    int[] pieces(int word) {
        return pieces[word];
    }

    /** The number of the {@link Casing} of word {@code word}. */
    int casing(int word) {
        return casing[word];
    }
}
