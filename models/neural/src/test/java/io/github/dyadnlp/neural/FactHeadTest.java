package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.ActScores;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactHeadTest {

    /** Two dimensions; the first speaks for a fact, the second against it. */
    private static final FactHead HEAD = new FactHead(new float[] {2, -1}, -3, List.of("CONSULT", "OTHER"));

    /** Two words with their vectors as act, as source, as target. */
    private static final float[] ROLES = {1, 0, 0.5f, 0, 0, 0, 0, 3, 2, 0, 1, 1};

    private final ActScores scores = HEAD.scores(ROLES, new float[] {0.1f, 0.2f, 0.9f, 0.3f});

    @Test
    void addsTheVectorsOfThreeWordsAndWeighsWhatIsPositive() {
        // act of word 0 (1, 0), source of word 1 (2, 0), target of word 1 (1, 1): 2 * 4 - 1 * 1 - 3
        assertThat(scores.logOdds(0, 1, 1)).isEqualTo(4);
    }

    @Test
    void leavesOutWhatIsNegative() {
        FactHead against = new FactHead(new float[] {1}, 0.5f, List.of("OTHER"));

        assertThat(against.scores(new float[] {-1, 0.2f, 0.3f}, new float[] {0}).logOdds(0, 0, 0))
                .isEqualTo(0.5);
    }

    @Test
    void tellsTheRolesApart() {
        assertThat(scores.logOdds(0, 0, 1)).isNotEqualTo(scores.logOdds(0, 1, 0));
    }

    @Test
    void namesTheLikeliestCategory() {
        assertThat(scores.category(0)).isEqualTo("OTHER");
        assertThat(scores.category(1)).isEqualTo("CONSULT");
    }
}
