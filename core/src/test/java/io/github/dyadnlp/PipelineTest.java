package io.github.dyadnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dyadnlp.actor.ActorProfile;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PipelineTest {

    /** An engine that hangs every word on the first; {@code atCall} is told the running number of each call, from 1. */
    static final class FakeAnalyzer implements Analyzer {

        private final IntConsumer atCall;
        private final AtomicInteger calls = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        FakeAnalyzer(IntConsumer atCall) {
            this.atCall = atCall;
        }

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public List<ParsedSentence> analyze(List<Sentence> sentences) {
            atCall.accept(calls.incrementAndGet());
            return sentences.stream().map(FakeAnalyzer::parse).toList();
        }

        private static ParsedSentence parse(Sentence sentence) {
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                words.add(new Word(
                        i,
                        sentence.tokens().get(i),
                        sentence.tokens().get(i).text(),
                        Upos.X,
                        Set.of(),
                        i == 0 ? Word.ROOT : 0,
                        i == 0 ? Deprel.ROOT : Deprel.DEP));
            }
            return new ParsedSentence(sentence, words, List.of());
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private static Pipeline pipeline(int threads, IntConsumer atCall) {
        return Extractor.builder()
                .analyzer(new FakeAnalyzer(atCall))
                .threads(threads)
                .build();
    }

    private static Stream<Article> articles(int number) {
        return IntStream.range(0, number).mapToObj(i -> Article.of("a" + i, "Russia accused Ukraine."));
    }

    private static List<String> ids(Stream<Extraction> extractions) {
        return extractions.map(extraction -> extraction.article().id()).toList();
    }

    private static void failAt(int failing, int call) {
        if (call == failing) {
            throw new AnalysisException("fake cannot read this", new RuntimeException());
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void givesTheArticleBackWithItsExtraction() {
        Article article = Article.of("a", "Russia accused Ukraine.");

        try (Pipeline pipeline = pipeline(1, call -> {})) {
            assertThat(pipeline.extract(article).article()).isSameAs(article);
        }
    }

    @Test
    void knowsTheNamesOfTheCallersOwnLexicon(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("regions.tsv"), "Middle-earth\tArda\t-\t-\t-\n");

        try (Pipeline pipeline = Extractor.builder()
                .analyzer(new FakeAnalyzer(call -> {}))
                .lexicon(folder)
                .build()) {
            assertThat(pipeline.extract(Article.of("a", "Russia accused Arda.")).actors())
                    .extracting(ActorProfile::id)
                    .contains("Middle-earth");
        }
    }

    @Test
    void refusesALexiconOrFramesThatAreNotThere(@TempDir Path folder) {
        Pipeline.Builder lexicon =
                Extractor.builder().analyzer(new FakeAnalyzer(call -> {})).lexicon(folder.resolve("none"));
        Pipeline.Builder frames =
                Extractor.builder().analyzer(new FakeAnalyzer(call -> {})).frames(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(lexicon::build)
                .withMessageContaining("none not found; expected a file or folder of knowledge");
        assertThatIllegalArgumentException()
                .isThrownBy(frames::build)
                .withMessageContaining("files are called one of [adjectives.frames, nouns.frames, verbs.frames]");
    }

    @Test
    void keepsTheOrderOfTheArticlesWhicheverIsReadFirst() {
        try (Pipeline pipeline = pipeline(4, call -> sleep(call % 4 == 1 ? 20 : 0))) {
            assertThat(ids(pipeline.extractAll(articles(40))))
                    .isEqualTo(articles(40).map(Article::id).toList());
        }
    }

    @Test
    void takesFourArticlesAThreadAheadAtMost() {
        // given
        AtomicInteger taken = new AtomicInteger();
        try (Pipeline pipeline = pipeline(2, call -> {})) {
            Stream<Article> source = articles(1000).peek(article -> taken.incrementAndGet());

            // when
            Iterator<Extraction> results = pipeline.extractAll(source).iterator();
            results.next();

            // then
            assertThat(taken).hasValueLessThanOrEqualTo(2 * 4 + 1);
        }
    }

    @Test
    void takesAsLittleAheadWhenFailuresAreReported() {
        AtomicInteger taken = new AtomicInteger();
        try (Pipeline pipeline = pipeline(2, call -> {})) {
            Stream<Article> source = articles(1000).peek(article -> taken.incrementAndGet());

            pipeline.extractAll(source, (article, failure) -> {}).iterator().next();

            assertThat(taken).hasValueLessThanOrEqualTo(2 * 4 + 1);
        }
    }

    @Test
    void readsTheRestOfAnArticleWhenASentenceFails() {
        // given: the call for all sentences fails, and then the one for the second
        Article article = Article.of("a", "Russia accused Ukraine. Ukraine thanked Poland. Poland met Latvia.");
        try (Pipeline pipeline = pipeline(1, call -> {
            failAt(1, call);
            failAt(3, call);
        })) {

            // when
            Extraction extraction = pipeline.extract(article);

            // then
            assertThat(extraction.sentences()).hasSize(3);
        }
    }

    @Test
    void failsWhenEverySentenceDoes() {
        Article article = Article.of("a", "Russia accused Ukraine. Ukraine thanked Poland.");
        try (Pipeline pipeline = pipeline(1, call -> failAt(call, call))) {
            assertThatExceptionOfType(AnalysisException.class).isThrownBy(() -> pipeline.extract(article));
        }
    }

    @Test
    void endsTheStreamWithTheFailureOfAnArticle() {
        try (Pipeline pipeline = pipeline(1, call -> failAt(2, call))) {
            assertThatExceptionOfType(AnalysisException.class)
                    .isThrownBy(() -> pipeline.extractAll(articles(3)).toList())
                    .withMessage("fake cannot read this");
        }
    }

    @Test
    void reportsAnArticleThatFailsAndGoesOn() {
        // given
        Map<String, String> failures = new ConcurrentHashMap<>();
        try (Pipeline pipeline = pipeline(1, call -> failAt(2, call))) {

            // when
            List<String> read = ids(pipeline.extractAll(
                    articles(4), (article, failure) -> failures.put(article.id(), failure.getMessage())));

            // then
            assertThat(read).containsExactly("a0", "a2", "a3");
            assertThat(failures).containsExactly(Map.entry("a1", "fake cannot read this"));
        }
    }

    @Test
    void givesNothingForNoArticles() {
        try (Pipeline pipeline = pipeline(3, call -> {})) {
            assertThat(pipeline.extractAll(Stream.empty())).isEmpty();
        }
    }

    @Test
    void closesTheSourceWithTheStream() {
        AtomicBoolean closed = new AtomicBoolean();
        try (Pipeline pipeline = pipeline(1, call -> {})) {
            pipeline.extractAll(articles(9).onClose(() -> closed.set(true))).close();

            assertThat(closed).isTrue();
        }
    }

    @Test
    void closesItsAnalyzer() {
        FakeAnalyzer analyzer = new FakeAnalyzer(call -> {});

        Extractor.builder().analyzer(analyzer).build().close();

        assertThat(analyzer.closed).hasValue(1);
    }

    @Test
    void tellsTheNameOfItsEngine() {
        try (Pipeline pipeline = pipeline(1, call -> {})) {
            assertThat(pipeline.engine()).isEqualTo("fake");
        }
    }

    @Test
    void refusesToWorkWithoutThreads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extractor.builder().threads(0))
                .withMessage("threads: expected 1 or more, found 0");
    }

    @Test
    void explainsEverySentenceOfAnArticle() {
        try (Pipeline pipeline = pipeline(1, call -> {})) {
            Explanation explanation = pipeline.explain("Russia accused Ukraine.\n\nIt rained in Ukraine.");

            assertThat(explanation.sentences())
                    .hasSameSizeAs(explanation.extraction().sentences());
            assertThat(explanation.extraction())
                    .isEqualTo(pipeline.extract(explanation.extraction().article()));
        }
    }

    @Test
    void explainsInWordsWhySentencesGaveNothing() {
        try (Pipeline pipeline = pipeline(1, call -> {})) {
            assertThat(pipeline.explain("It rained in Ukraine.").toString())
                    .startsWith("0: It rained in Ukraine.")
                    .contains("fewer than two actors in the sentence");
        }
    }
}
