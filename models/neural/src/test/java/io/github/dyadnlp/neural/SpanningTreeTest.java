package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpanningTreeTest {

    @Test
    void takesTheBestHeadsWhereTheyMakeATree() {
        float[] scores = {
            0, 9, 5, 1, //
            5, 1, 9, 2, //
            1, 1, 5, 9
        };

        assertThat(SpanningTree.heads(scores, 3)).containsExactly(2, 0, 2);
    }

    @Test
    void opensACircle() {
        float[] scores = {
            1, 0, 9, //
            3, 9, 0
        };

        assertThat(SpanningTree.heads(scores, 2)).containsExactly(2, 0);
    }

    @Test
    void leavesOneRoot() {
        float[] scores = {
            9, 0, 1, //
            8, 2, 0
        };

        assertThat(SpanningTree.heads(scores, 2)).containsExactly(0, 1);
    }

    @Test
    void hangsASingleWordOnTheRoot() {
        assertThat(SpanningTree.heads(new float[] {-5, 3}, 1)).containsExactly(0);
    }

    @RepeatedTest(100)
    void findsTheBestOfAllTrees(RepetitionInfo repetition) {
        // given
        int words = 2 + repetition.getCurrentRepetition() % 4;
        float[] scores = random(words, repetition.getCurrentRepetition());

        // when
        int[] heads = SpanningTree.heads(scores, words);

        // then
        assertThat(isTree(heads)).isTrue();
        assertThat(worth(heads, scores)).isCloseTo(best(new int[words], 0, scores), within(1e-4));
    }

    @Test
    @Timeout(10)
    void readsALongSentenceOfNonsense() {
        int words = Window.MOST;

        assertThat(isTree(SpanningTree.heads(random(words, 1), words))).isTrue();
    }

    @Test
    void makesATreeWhereAllScoresAreEqual() {
        assertThat(isTree(SpanningTree.heads(new float[20 * 21], 20))).isTrue();
    }

    private static float[] random(int words, long seed) {
        Random random = new Random(seed);
        float[] scores = new float[words * (words + 1)];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (5 * random.nextGaussian());
        }
        return scores;
    }

    private static double worth(int[] heads, float[] scores) {
        double worth = 0;
        for (int i = 0; i < heads.length; i++) {
            worth += scores[i * (heads.length + 1) + heads[i]];
        }
        return worth;
    }

    private static double best(int[] heads, int word, float[] scores) {
        if (word == heads.length) {
            return isTree(heads) ? worth(heads, scores) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(heads, word + 1, scores));
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        boolean oneRoot = Arrays.stream(heads).filter(head -> head == 0).count() == 1;
        for (int word = 1; word <= heads.length; word++) {
            int at = word;
            for (int steps = 0; at != 0 && steps <= heads.length; steps++) {
                at = heads[at - 1];
            }
            if (at != 0) {
                return false;
            }
        }
        return oneRoot;
    }
}
