package io.github.dyadnlp.corenlp;

import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;

/** One pipeline for all tests that need the whole way from text to relations; loads on first use. */
final class Engine {

    static final Pipeline PIPELINE =
            Extractor.builder().engine(CoreNlpAnalyzer.NAME).threads(8).build();

    private Engine() {}
}
