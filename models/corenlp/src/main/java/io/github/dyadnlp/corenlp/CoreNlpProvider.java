package io.github.dyadnlp.corenlp;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;

/** Announces CoreNLP to Dyad; users ask for it by the name {@code corenlp}. */
public final class CoreNlpProvider implements AnalyzerProvider {

    @Override
    public String name() {
        return CoreNlpAnalyzer.NAME;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Analyzer open() {
        return CoreNlpAnalyzer.load();
    }
}
