package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.json.ExtractionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What an article gives depends on nothing but the article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class SameResultsTest {

    private static final Path ARTICLES = Path.of("../../testdata/articles");
    private static final int THREADS = 8;

    private List<Article> articles;
    private Map<String, String> expected;

    @BeforeAll
    void readOnOneThread() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            articles = files.sorted().map(SameResultsTest::article).toList();
        }
        assertThat(articles).hasSizeGreaterThan(10);
        expected = json(articles, 1);
    }

    private static Article article(Path file) {
        try {
            return Article.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> json(List<Article> articles, int threads) {
        try (Pipeline pipeline = Extractor.builder()
                        .engine(NeuralAnalyzer.NAME)
                        .threads(threads)
                        .build();
                Stream<Extraction> extractions = pipeline.extractAll(articles.stream())) {
            return extractions.collect(
                    Collectors.toMap(extraction -> extraction.article().id(), ExtractionJson::write));
        }
    }

    @Test
    void areTheSameOnEightThreads() {
        assertThat(json(articles, THREADS)).isEqualTo(expected);
    }

    @Test
    void areTheSameInAnyOrder() {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(json(shuffled, THREADS)).isEqualTo(expected);
    }

    @Test
    void areTheSameAlone() {
        Article last = articles.get(articles.size() - 1);

        assertThat(json(List.of(last), 1)).containsExactly(Map.entry(last.id(), expected.get(last.id())));
    }
}
