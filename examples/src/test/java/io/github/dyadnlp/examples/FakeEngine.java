package io.github.dyadnlp.examples;

import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The default engine of these tests: loads no model, hangs every word on the first, takes {@link #COUNTRY} for the name of
 * a country, and fails on sentences that hold the word {@link #UNREADABLE}. The system property {@code fake.millis} makes
 * it slow: so many milliseconds an article.
 */
public final class FakeEngine implements AnalyzerProvider {

    static final String UNREADABLE = "Xyzzy";
    static final String COUNTRY = "Zembla";

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public int rank() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Analyzer open() {
        return new Analyzer() {
            @Override
            public String name() {
                return "fake";
            }

            @Override
            public List<ParsedSentence> analyze(List<Sentence> sentences) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Integer.getInteger("fake.millis", 0)));
                return sentences.stream().map(FakeEngine::parse).toList();
            }

            @Override
            public void close() {}
        };
    }

    private static ParsedSentence parse(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (var token : sentence.tokens()) {
            if (token.text().equals(UNREADABLE)) {
                throw new AnalysisException("fake cannot read " + UNREADABLE, new RuntimeException());
            }
            int index = words.size();
            if (token.text().equals(COUNTRY)) {
                names.add(new Name(Name.Type.GPE, index, index + 1));
            }
            int head = index == 0 ? Word.ROOT : 0;
            Deprel relation = index == 0 ? Deprel.ROOT : Deprel.DEP;
            words.add(new Word(index, token, token.text(), Upos.X, Set.of(), head, relation));
        }
        return new ParsedSentence(sentence, words, names);
    }
}
