package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.dyadnlp.syntax.Name;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG");

    private static final BitSet NO_LINKS = new BitSet();

    private final NameDecoder decoder = new NameDecoder(LABELS);

    /** Scores in which each word has 1 for the label named and 0 for the others. */
    private static float[] prefer(String... labels) {
        float[] scores = new float[labels.length * LABELS.size()];
        for (int i = 0; i < labels.length; i++) {
            scores[i * LABELS.size() + LABELS.indexOf(labels[i])] = 1;
        }
        return scores;
    }

    @Test
    void readsNamesOffTheBestLabels() {
        assertThat(decoder.names(prefer("B-PER", "I-PER", "O", "B-ORG", "B-ORG"), NO_LINKS))
                .containsExactly(
                        new Name(Name.Type.PER, 0, 2), new Name(Name.Type.ORG, 3, 4), new Name(Name.Type.ORG, 4, 5));
    }

    @Test
    void neverContinuesANameOfAnotherType() {
        float[] scores = prefer("B-PER", "I-ORG", "I-ORG");
        scores[LABELS.indexOf("B-ORG")] = 0.5f;

        assertThat(decoder.names(scores, NO_LINKS)).containsExactly(new Name(Name.Type.ORG, 0, 3));
    }

    @Test
    void neverBeginsInsideAName() {
        float[] scores = prefer("I-PER");
        scores[LABELS.indexOf("B-PER")] = 0.5f;

        assertThat(decoder.names(scores, NO_LINKS)).containsExactly(new Name(Name.Type.PER, 0, 1));
    }

    @Test
    void neverEndsANameInALink() {
        float[] scores = prefer("B-ORG", "I-ORG", "B-PER");
        scores[2 * LABELS.size() + LABELS.indexOf("I-ORG")] = 0.5f;
        BitSet links = new BitSet();
        links.set(1);

        assertThat(decoder.names(scores, links)).containsExactly(new Name(Name.Type.ORG, 0, 3));
        assertThat(decoder.names(prefer("B-ORG", "I-ORG"), links)).containsExactly(new Name(Name.Type.ORG, 0, 1));
    }

    @Test
    void findsNothingInASentenceWithoutNames() {
        assertThat(decoder.names(prefer("O", "O"), NO_LINKS)).isEmpty();
    }

    @RepeatedTest(50)
    void findsTheBestOfAllLegalSequences(RepetitionInfo repetition) {
        // given
        Random random = new Random(repetition.getCurrentRepetition());
        float[] scores = new float[5 * LABELS.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) random.nextGaussian();
        }

        // when
        List<Name> names = decoder.names(scores, NO_LINKS);

        // then
        assertThat(worth(names, scores)).isCloseTo(best(scores, 0, 0), within(1e-5));
    }

    private static double worth(List<Name> names, float[] scores) {
        int[] labels = new int[scores.length / LABELS.size()];
        for (Name name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                labels[i] = LABELS.indexOf((i == name.from() ? "B-" : "I-") + name.type());
            }
        }
        double worth = 0;
        for (int i = 0; i < labels.length; i++) {
            worth += scores[i * LABELS.size() + labels[i]];
        }
        return worth;
    }

    private static double best(float[] scores, int word, int last) {
        if (word * LABELS.size() == scores.length) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS.size(); label++) {
            boolean inside = LABELS.get(label).startsWith("I-");
            if (!inside || last == label || last == label - 1) {
                best = Math.max(best, scores[word * LABELS.size() + label] + best(scores, word + 1, label));
            }
        }
        return best;
    }

    @Test
    void refusesLabelsOfAnotherScheme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameDecoder(List.of("O", "S-PER")))
                .withMessage("name label 'S-PER'");
    }
}
