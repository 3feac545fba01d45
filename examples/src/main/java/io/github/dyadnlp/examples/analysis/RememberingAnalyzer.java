package io.github.dyadnlp.examples.analysis;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** An engine that remembers its parses, so that one who has a pipeline read an article sees them too. For one thread. */
public final class RememberingAnalyzer implements Analyzer {

    private final Analyzer engine;
    private final List<ParsedSentence> parses = new ArrayList<>();

    /** @param engine does the work, and is closed with this */
    public RememberingAnalyzer(Analyzer engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public List<ParsedSentence> analyze(List<Sentence> sentences) {
        List<ParsedSentence> parsed = engine.analyze(sentences);
        parses.addAll(parsed);
        return parsed;
    }

    /** What was parsed since it last forgot, in order. */
    public List<ParsedSentence> remembered() {
        return List.copyOf(parses);
    }

    public void forget() {
        parses.clear();
    }

    @Override
    public void close() {
        engine.close();
    }
}
