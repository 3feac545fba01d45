package io.github.dyadnlp.benchmark;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Segmenter;
import io.github.dyadnlp.text.Sentence;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many tokens a second an engine reads, the text being cut beforehand; one article a call. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class EngineBenchmark {

    /** One engine, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Engine {

        @Param({"neural", "corenlp"})
        String engine;

        private Analyzer analyzer;
        private List<List<Sentence>> articles;

        @Setup
        public void open() {
            analyzer = ServiceLoader.load(AnalyzerProvider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(provider -> provider.name().equals(engine))
                    .findFirst()
                    .orElseThrow()
                    .open();
            articles = Articles.load().stream()
                    .map(article -> Segmenter.standard().segment(article.text()))
                    .toList();
        }

        @TearDown
        public void close() {
            analyzer.close();
        }
    }

    /** Counts tokens beside calls. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {

        public long tokens;
        private int next;
    }

    @Benchmark
    @Threads(1)
    public List<ParsedSentence> onOneThread(Engine engine, Count count) {
        return analyze(engine, count);
    }

    @Benchmark
    @Threads(2)
    public List<ParsedSentence> onTwoThreads(Engine engine, Count count) {
        return analyze(engine, count);
    }

    private static List<ParsedSentence> analyze(Engine engine, Count count) {
        List<Sentence> article = engine.articles.get(count.next++ % engine.articles.size());
        for (Sentence sentence : article) {
            count.tokens += sentence.tokens().size();
        }
        return engine.analyzer.analyze(article);
    }
}
