package io.github.dyadnlp.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.json.ExtractionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    private static Corpus corpus(Path... paths) {
        return Corpus.ofArticles(List.of(paths), file -> true);
    }

    private static List<Entry> entries(Path... paths) {
        return ImmutableList.copyOf(corpus(paths).entries());
    }

    private static List<Article> articles(Path... paths) {
        return entries(paths).stream()
                .map(entry -> entry.article().orElseThrow())
                .toList();
    }

    private static List<String> ids(Path... paths) {
        return articles(paths).stream().map(Article::id).toList();
    }

    private static List<String> failures(Path... paths) {
        return entries(paths).stream()
                .flatMap(entry -> entry.outcome().stream())
                .map(outcome -> outcome.place() + ": " + outcome.failure().orElseThrow())
                .toList();
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path packed(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String line(String id) {
        return "{\"id\":\"%s\",\"text\":\"T.\"}%n".formatted(id);
    }

    @Test
    void takesTheNameOfATextFileForItsId() throws IOException {
        Path file = file("seed-000.v2.txt", "Text.\r\n");

        assertThat(articles(file)).containsExactly(Article.of("seed-000.v2", "Text.\r\n"));
    }

    @Test
    void readsFoldersAndThoseBelowByName() throws IOException {
        file("b.txt", "B");
        file("a/z.jsonl", line("z1") + line("z2"));
        file("c.md", "not news");

        assertThat(ids(folder)).containsExactly("z1", "z2", "b");
    }

    @Test
    void keepsTheOrderInWhichFilesAreGiven() throws IOException {
        assertThat(ids(file("2.txt", ""), file("1.txt", ""))).containsExactly("2", "1");
    }

    @Test
    void passesOverBlankLinesAndAByteOrderMark() throws IOException {
        Path file = file("a.jsonl", "\uFEFF" + line("1") + "\n \r\n" + line("2").strip());

        assertThat(ids(file)).containsExactly("1", "2");
    }

    @Test
    void unpacksWhatIsPacked() throws IOException {
        assertThat(ids(packed("a.txt.gz", "Text."), packed("b.jsonl.gz", line("1") + line("2"))))
                .containsExactly("a", "1", "2");
    }

    @Test
    void findsPackedFilesInFolders() throws IOException {
        packed("a.jsonl.GZ", line("1"));

        assertThat(ids(folder)).containsExactly("1");
    }

    @Test
    void saysThatAPackedFileEndsTooSoon() throws IOException {
        Path whole = packed("a.jsonl.gz", (line("1") + line("2")).repeat(1000));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 20));

        assertThat(failures(whole)).last().asString().startsWith(whole + ":").contains("Unexpected end of ZLIB");
    }

    @Test
    void readsTables() throws IOException {
        Path table = file("a.csv", """
                id,date,text,section
                a,2026-11-22,"Moscow, it said, ""warned"" Kyiv.
                Kyiv replied.",world
                b,,Peace.,
                """);

        assertThat(articles(table))
                .containsExactly(
                        new Article(
                                "a",
                                "Moscow, it said, \"warned\" Kyiv.\nKyiv replied.",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 11, 22))),
                        Article.of("b", "Peace."));
    }

    @Test
    void saysWhereATableIsBroken() throws IOException {
        Path table = file("a.csv", "id,date,text\na,yesterday,War.\nb,,Peace.\n");
        Path other = file("b.csv", "name,text\na,War.\n");

        assertThat(failures(table)).singleElement().asString().startsWith(table + ":2: Text 'yesterday' could not be");
        assertThat(failures(other))
                .containsExactly(
                        other + ":2: there is no column 'id', only [name, text]; the first row must name them");
    }

    @Test
    void saysThatATableIsNotUtf8() throws IOException {
        Path table = Files.write(folder.resolve("a.csv"), "id,text\na,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failures(table)).singleElement().asString().contains("not UTF-8; convert it first");
    }

    @Test
    void readsJsonLinesFromStandardInput() {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream((line("1") + line("2")).getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(ids(Path.of("-"))).containsExactly("1", "2");
            assertThat(corpus(Path.of("-")).size()).isZero();
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void takesWhatWasExtractedBeforeWhereThatIsWanted() throws IOException {
        // given
        Extraction extraction =
                new Extraction(Article.of("a", "War."), List.of(), new ActorMentions(List.of()), List.of());
        Path file = file("a.jsonl", ExtractionJson.write(extraction) + "\n" + line("b"));

        // when
        List<Entry> entries =
                ImmutableList.copyOf(Corpus.ofExtractions(List.of(file)).entries());

        // then
        assertThat(entries)
                .containsExactly(Entry.of(file + ":1", extraction), Entry.of(file + ":2", Article.of("b", "T.")));
        assertThat(ids(file)).containsExactly("a", "b");
    }

    @Test
    void holdsOneArticleOfAFileAtATime() throws IOException {
        // given
        Corpus corpus = corpus(file("a.jsonl", line("1").repeat(1000)));

        // when
        Iterator<Entry> entries = corpus.entries();
        entries.next();

        // then
        assertThat(corpus.bytesRead()).isLessThan(5L * line("1").length());
    }

    @Test
    void knowsWhereAnArticleComesFrom() throws IOException {
        Path file = file("a.jsonl", line("1") + line("2"));

        assertThat(entries(file)).extracting(Entry::place).containsExactly(file + ":1", file + ":2");
    }

    @Test
    void measuresWhatThereIsToRead() throws IOException {
        Corpus corpus = corpus(file("a.txt", "12345"), file("b.txt", "678"), folder.resolve("none"));

        assertThat(corpus.size()).isEqualTo(8);
    }

    @Test
    void reportsATextFileWhoseNameIsNoId() throws IOException {
        Path file = file(" .txt", "Text.");

        assertThat(failures(file)).containsExactly("%s: an article needs an id".formatted(file));
    }

    @Test
    void reportsAFolderWithoutArticles() {
        assertThat(failures(folder)).containsExactly("%s: no .txt or .jsonl file in this folder".formatted(folder));
    }
}
