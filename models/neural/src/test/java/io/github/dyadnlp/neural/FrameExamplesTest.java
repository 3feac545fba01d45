package io.github.dyadnlp.neural;

import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.relation.FrameExamplesContract;

class FrameExamplesTest extends FrameExamplesContract {

    @Override
    protected Pipeline open() {
        return Extractor.builder().engine(NeuralAnalyzer.NAME).minConfidence(0).build();
    }
}
