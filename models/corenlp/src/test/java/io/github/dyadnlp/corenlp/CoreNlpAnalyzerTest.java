package io.github.dyadnlp.corenlp;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerContract;

class CoreNlpAnalyzerTest extends AnalyzerContract {

    @Override
    protected Analyzer open() {
        return new CoreNlpProvider().open();
    }
}
