package io.github.dyadnlp.benchmark;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.text.Sentence;
import java.util.List;
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

/** How many articles and tokens a second the whole pipeline reads, from text to relations; one article a call. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class PipelineBenchmark {

    /** One pipeline, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Reader {

        @Param({"neural", "corenlp"})
        String engine;

        private Pipeline pipeline;
        private List<Article> articles;

        @Setup
        public void open() {
            pipeline = Extractor.builder().engine(engine).build();
            articles = Articles.load();
        }

        @TearDown
        public void close() {
            pipeline.close();
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
    public Extraction onOneThread(Reader reader, Count count) {
        return extract(reader, count);
    }

    @Benchmark
    @Threads(2)
    public Extraction onTwoThreads(Reader reader, Count count) {
        return extract(reader, count);
    }

    private static Extraction extract(Reader reader, Count count) {
        Extraction extraction = reader.pipeline.extract(reader.articles.get(count.next++ % reader.articles.size()));
        for (Sentence sentence : extraction.sentences()) {
            count.tokens += sentence.tokens().size();
        }
        return extraction;
    }
}
