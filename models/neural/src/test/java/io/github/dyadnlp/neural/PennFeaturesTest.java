package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;

class PennFeaturesTest {

    private final PennFeatures features = PennFeatures.of(List.of("NN", "VBD", "NNS"));

    @Test
    void knowsWhatATagTells() {
        assertThat(features.of(1)).containsExactlyInAnyOrder(Feature.FINITE, Feature.PAST);
        assertThat(features.of(2)).containsExactly(Feature.PLURAL);
    }

    @Test
    void knowsThatATagTellsNothing() {
        assertThat(features.of(0)).isEmpty();
    }
}
