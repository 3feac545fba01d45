package io.github.dyadnlp;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import com.google.common.collect.Maps;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.ActorResolver;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.LexiconException;
import io.github.dyadnlp.relation.Reason;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.relation.RelationFinder;
import io.github.dyadnlp.relation.SentenceExplanation;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Segmenter;
import io.github.dyadnlp.text.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything between an article and its relations, configured once.
 *
 * <p>Immutable and safe for any number of threads; the same article gives the same extraction whatever else is being
 * read. Close it to free the engine; the articles being read at that moment fail.
 */
public final class Pipeline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Analyzer analyzer;
    private final int threads;
    private final Segmenter segmenter = Segmenter.standard();
    private final ActorResolver resolver;
    private final RelationFinder finder;

    private Pipeline(Analyzer analyzer, int threads, ActorResolver resolver, RelationFinder finder) {
        this.analyzer = analyzer;
        this.threads = threads;
        this.resolver = resolver;
        this.finder = finder;
    }

    /**
     * Reads one article. A sentence on which the engine fails is logged and left out; the rest of the article is read.
     *
     * @throws AnalysisException if the engine fails on every sentence
     */
    public Extraction extract(Article article) {
        List<Sentence> sentences = segmenter.segment(article.text());
        return extract(article, sentences, parse(article, sentences));
    }

    private List<ParsedSentence> parse(Article article, List<Sentence> sentences) {
        List<Sentence> read = sentences.stream()
                .filter(sentence -> sentence.kind() != Sentence.Kind.FURNITURE)
                .toList();
        return analyze(article, read);
    }

    private Extraction extract(Article article, List<Sentence> sentences, List<ParsedSentence> parsed) {
        ActorMentions actors = resolver.resolve(article.text(), parsed, article.date());
        List<Relation> relations = finder.find(article.text(), parsed, actors, article.date());
        return new Extraction(article, sentences, actors, relations);
    }

    /** Explains a text that needs no id; see {@link #explain(Article)}. */
    public Explanation explain(String text) {
        return explain(Article.of("article", text));
    }

    /**
     * Reads one article as {@link #extract} does, and says of every sentence what was considered, what was kept, and what
     * was dropped why. Takes about twice the time that is spent on relations; {@link #extract} pays nothing for it.
     *
     * @throws AnalysisException if the engine fails on every sentence
     */
    public Explanation explain(Article article) {
        List<Sentence> sentences = segmenter.segment(article.text());
        List<ParsedSentence> parsed = parse(article, sentences);
        Extraction extraction = extract(article, sentences, parsed);
        Map<Integer, ParsedSentence> byIndex =
                Maps.uniqueIndex(parsed, sentence -> sentence.sentence().index());
        return new Explanation(
                extraction,
                sentences.stream()
                        .map(sentence ->
                                explain(extraction, sentence, Optional.ofNullable(byIndex.get(sentence.index()))))
                        .toList());
    }

    private SentenceExplanation explain(Extraction extraction, Sentence sentence, Optional<ParsedSentence> parsed) {
        List<Mention> mentions = extraction.actorMentions().bySentence().get(sentence.index());
        if (parsed.isEmpty()) {
            Reason reason = sentence.kind() == Sentence.Kind.FURNITURE ? Reason.FURNITURE : Reason.NOT_PARSED;
            return SentenceExplanation.skipped(sentence.index(), mentions, reason);
        }
        List<Relation> relations = extraction.relations().stream()
                .filter(relation -> relation.sentence() == sentence.index())
                .toList();
        return finder.explain(extraction.article().text(), parsed.get(), extraction.actorMentions(), relations);
    }

    private List<ParsedSentence> analyze(Article article, List<Sentence> sentences) {
        try {
            return analyzer.analyze(sentences);
        } catch (AnalysisException e) {
            if (sentences.size() == 1) {
                throw e;
            }
            List<ParsedSentence> parsed = new ArrayList<>();
            for (Sentence sentence : sentences) {
                try {
                    parsed.addAll(analyzer.analyze(List.of(sentence)));
                } catch (AnalysisException failure) {
                    LOG.warn(
                            "article {}: sentence {} at {} left out",
                            article.id(),
                            sentence.index(),
                            sentence.span(),
                            failure);
                }
            }
            if (parsed.isEmpty()) {
                throw e;
            }
            return parsed;
        }
    }

    /**
     * Reads articles in parallel and gives the results in the order of the articles.
     *
     * <p>At most {@code 4 * threads} articles are held at a time, so a stream of any length runs in bounded memory. The
     * stream given back is lazy and sequential; close it to stop early. An article that fails ends the stream with its
     * exception; to go on after failures, use {@link #extractAll(Stream, BiConsumer)}.
     */
    public Stream<Extraction> extractAll(Stream<Article> articles) {
        return Parallel.map(articles, this::extract, threads);
    }

    /**
     * Reads articles as {@link #extractAll(Stream)} does, but goes on after an article that fails.
     *
     * @param failed told of every article that could not be read and why, from the threads that read; those articles are
     *     missing from the result
     */
    public Stream<Extraction> extractAll(Stream<Article> articles, BiConsumer<Article, RuntimeException> failed) {
        return Parallel.map(articles, article -> tryExtract(article, failed), threads)
                .flatMap(Optional::stream);
    }

    private Optional<Extraction> tryExtract(Article article, BiConsumer<Article, RuntimeException> failed) {
        try {
            return Optional.of(extract(article));
        } catch (RuntimeException e) {
            failed.accept(article, e);
            return Optional.empty();
        }
    }

    /** The name of the engine in use. */
    public String engine() {
        return analyzer.name();
    }

    @Override
    public void close() {
        analyzer.close();
    }

    /** Settings of a pipeline. Not safe for several threads. */
    public static final class Builder {

        private static final String NO_ENGINE = """
                no engine is on the class path; add one to your pom.xml:
                <dependency>
                  <groupId>io.github.dyadnlp</groupId>
                  <artifactId>dyad-models-neural</artifactId>
                  <version>%s</version>
                </dependency>""".formatted(
                        Optional.ofNullable(Pipeline.class.getPackage().getImplementationVersion())
                                .orElse("0.1.0-SNAPSHOT"));

        private Optional<String> engine = Optional.empty();
        private Optional<Analyzer> analyzer = Optional.empty();
        private int threads = Runtime.getRuntime().availableProcessors();
        private final List<Path> lexicons = new ArrayList<>();
        private final List<Path> frames = new ArrayList<>();
        private double minConfidence = RelationFinder.THRESHOLD;

        Builder() {}

        /**
         * Asks for an engine on the class path by name, such as {@code corenlp}. Default: the one with the highest rank.
         */
        public Builder engine(String name) {
            this.engine = Optional.of(name);
            return this;
        }

        /** Uses an analyzer of the caller's; the pipeline closes it. Default: an engine from the class path. */
        public Builder analyzer(Analyzer own) {
            this.analyzer = Optional.of(own);
            return this;
        }

        /**
         * How many articles {@link Pipeline#extractAll} reads at once. Default: as many as there are processors. Fewer
         * leave room for other work and need less memory.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder threads(int number) {
            checkArgument(number >= 1, "threads: expected 1 or more, found %s", number);
            this.threads = number;
            return this;
        }

        /**
         * Adds names, titles and roles of the caller's own, or overrides those of the library. May be called several times;
         * of two lines for the same thing the one given last counts. Default: the library's alone.
         *
         * @param path a file named and laid out as one of {@link Lexicon#FILES}, or a folder that holds some
         */
        public Builder lexicon(Path path) {
            lexicons.add(path);
            return this;
        }

        /**
         * Drops relations of less confidence: more of them are right, but more are missed. Default: {@link
         * RelationFinder#THRESHOLD}, which keeps the balance.
         *
         * @throws IllegalArgumentException if it is no number from 0 to 1
         */
        public Builder minConfidence(double confidence) {
            checkArgument(confidence >= 0 && confidence <= 1, "minConfidence: expected 0 to 1, found %s", confidence);
            this.minConfidence = confidence;
            return this;
        }

        /**
         * Adds frames of the caller's own, or overrides those of the library. May be called several times. Default: the
         * library's alone.
         *
         * @param path a file named and laid out as one of {@link RelationFinder#FILES}, or a folder that holds some
         */
        public Builder frames(Path path) {
            frames.add(path);
            return this;
        }

        /**
         * Loads the engine, which may take seconds, and on other threads lexicons and frames.
         *
         * @throws LexiconException if a line of the caller's own files is broken; the message begins with file and line
         * @throws IllegalStateException if no engine is on the class path; the message says what to add
         * @throws IllegalArgumentException if the engine asked for by name, or a file, is not there
         */
        public Pipeline build() {
            CompletableFuture<ActorResolver> resolver =
                    CompletableFuture.supplyAsync(() -> ActorResolver.with(Lexicon.with(lexicons)));
            CompletableFuture<RelationFinder> finder = CompletableFuture.supplyAsync(
                    () -> RelationFinder.with(frames).withThreshold(minConfidence));
            Analyzer reader = analyzer.orElseGet(() -> provider().open());
            try {
                return new Pipeline(reader, threads, loaded(resolver), loaded(finder));
            } catch (RuntimeException e) {
                if (analyzer.isEmpty()) {
                    reader.close();
                }
                throw e;
            }
        }

        /** What was loaded while the engine was. */
        private static <T> T loaded(CompletableFuture<T> knowledge) {
            try {
                return knowledge.join();
            } catch (CompletionException e) {
                Throwables.throwIfUnchecked(e.getCause());
                throw e;
            }
        }

        private AnalyzerProvider provider() {
            List<AnalyzerProvider> providers = ServiceLoader.load(AnalyzerProvider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
            if (providers.isEmpty()) {
                throw new IllegalStateException(NO_ENGINE);
            }
            return providers.stream()
                    .filter(provider -> engine.isEmpty() || engine.get().equals(provider.name()))
                    .max(Comparator.comparingInt(AnalyzerProvider::rank))
                    .orElseThrow(() ->
                            new IllegalArgumentException("engine '%s' is not on the class path; there are: %s"
                                    .formatted(
                                            engine.orElseThrow(),
                                            String.join(
                                                    ", ",
                                                    providers.stream()
                                                            .map(AnalyzerProvider::name)
                                                            .toList()))));
        }
    }
}
