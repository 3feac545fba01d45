package io.github.dyadnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.json.ExtractionJson;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.Status;
import io.github.dyadnlp.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to relations on this engine. */
@Timeout(300)
class ExtractionTest {

    private static final Path ARTICLES = Path.of("..", "..", "testdata", "articles");
    private static final String OIL = "Russia halted Kazakh oil exports.";
    private static final int MEGABYTE = 1_000_000;

    private static List<Extraction> articles;

    @BeforeAll
    static void readArticlesOneByOne() throws IOException {
        articles = articles().stream().map(Engine.PIPELINE::extract).toList();
    }

    private static Extraction extract(String text) {
        return Engine.PIPELINE.extract(Article.of("article", text));
    }

    private static List<Article> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ExtractionTest::read)
                    .toList();
        }
    }

    private static Article read(Path file) {
        try {
            return Article.of(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsWhoDidWhatToWhom() {
        assertThat(extract(OIL).relations()).singleElement().satisfies(relation -> {
            assertThat(relation.source().actor().id()).isEqualTo("RUS");
            assertThat(relation.action().lemma()).isEqualTo("halt");
            assertThat(relation.target().actor().id()).isEqualTo("KAZ");
            assertThat(relation.event()).isEqualTo(Event.COERCE);
            assertThat(relation.status()).isEqualTo(Status.ACTUAL);
            assertThat(relation.negated()).isFalse();
            assertThat(relation.object()).hasValue("Kazakh oil exports");
        });
    }

    @Test
    void tellsTheSameInEightThreadsAsInOne() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);

        // when
        List<String> together = Engine.PIPELINE
                .extractAll(articles.stream().map(Extraction::article))
                .map(ExtractionJson::write)
                .toList();

        // then
        assertThat(together)
                .isEqualTo(articles.stream().map(ExtractionJson::write).toList());
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(ExtractionJson.read(ExtractionJson.write(article)))
                        .isEqualTo(article));
    }

    @Test
    void findsTheRelationsOfASentenceAlsoAmongOthers() {
        assertThat(extract(OIL + " Nobody else in the region had expected that.")
                        .relations())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(extract(OIL).relations());
    }

    @Test
    void marksPassagesOfTheTextAsItCame() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.relations())
                        .allSatisfy(relation -> assertThat(relation.action()
                                        .span()
                                        .of(article.article().text()))
                                .isEqualTo(relation.action().text())));
    }

    @Test
    void relatesNoActorToItself() {
        assertThat(articles.stream().flatMap(article -> article.relations().stream()))
                .isNotEmpty()
                .noneMatch(relation -> relation.source()
                        .actor()
                        .id()
                        .equals(relation.target().actor().id()));
    }

    @Test
    void findsNoRelationTwice() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.relations())
                        .extracting(
                                relation -> relation.source().actor().id(),
                                relation -> relation.action().span(),
                                relation -> relation.target().actor().id())
                        .doesNotHaveDuplicates());
    }

    @Test
    void readsNoFurniture() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.relations())
                        .noneMatch(relation ->
                                article.sentences().get(relation.sentence()).kind() == Sentence.Kind.FURNITURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n\n", "a", ".", "?", "’", "\u0000", "\uFEFF", "\uD800", "\uDC00", "😀", "א", "%s%n"
            })
    void findsNothingInNextToNothing(String text) {
        assertThat(extract(text).relations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia halted Kazakh oil exports \uD83D.",
                "\uDC00\uD800 Russia halted Kazakh oil exports.",
                "Russia halted Kazakh oil exports.\u0000\u0001\u0002\u001B[31m",
                "\uFEFFRussia halted Kazakh oil exports.",
                "😀 Russia halted Kazakh oil exports. 👨‍👩‍👧",
                "Russia halted Kazakh oil exports.\n\nרוסיה עצרה את יצוא הנפט.",
                "أوقفت روسيا صادرات النفط.\n\nRussia halted Kazakh oil exports.",
                "\u202BRussia halted Kazakh oil exports.\u202C",
                "<p>Russia halted Kazakh oil exports.</p>",
                "Russia\u00A0halted\u00A0Kazakh oil exports."
            })
    void findsTheRelationAmongOddCharacters(String text) {
        assertThat(extract(text).relations())
                .extracting(relation -> relation.source().actor().id()
                        + " " + relation.action().lemma() + " "
                        + relation.target().actor().id())
                .contains("RUS halt KAZ");
    }

    /** Five kilobytes each: the engine needs some milliseconds for every word that it does not know. */
    static Stream<Arguments> endlessTexts() {
        return Stream.of(
                arguments("a word without end", "a"),
                arguments("words of one letter", "a "),
                arguments("full stops", ". "),
                arguments("lone surrogates", "\uD800"),
                arguments("control characters", "\u0007"),
                arguments("right-to-left text", "רוסיה עצרה את יצוא הנפט "),
                arguments("open brackets", "("));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endlessTexts")
    void findsNothingInEndless(String what, String unit) {
        assertThat(extract(unit.repeat(5_000 / unit.length())).relations()).isEmpty();
    }

    @Test
    void readsAMegabyteWithoutAFullStop() {
        // given
        String unit = "international representatives ";
        String text = unit.repeat(MEGABYTE / unit.length()) + OIL;

        // then
        assertThat(extract(text).relations()).hasSizeLessThanOrEqualTo(1);
    }
}
