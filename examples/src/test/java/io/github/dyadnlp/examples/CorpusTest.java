package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    private final List<String> reports = new ArrayList<>();

    private Corpus corpus(Path... paths) {
        return Corpus.of(List.of(paths), file -> true, new Failures(reports::add));
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String line(String id) {
        return "{\"id\":\"%s\",\"text\":\"T.\"}%n".formatted(id);
    }

    @Test
    void takesTheNameOfATextFileForItsId() throws IOException {
        Path file = file("seed-000.v2.txt", "Text.\r\n");

        assertThat(corpus(file).articles()).containsExactly(Article.of("seed-000.v2", "Text.\r\n"));
    }

    @Test
    void readsFoldersAndThoseBelowByName() throws IOException {
        file("b.txt", "B");
        file("a/z.jsonl", line("z1") + line("z2"));
        file("c.md", "not news");

        assertThat(corpus(folder).articles()).extracting(Article::id).containsExactly("z1", "z2", "b");
    }

    @Test
    void keepsTheOrderInWhichFilesAreGiven() throws IOException {
        assertThat(corpus(file("2.txt", ""), file("1.txt", "")).articles())
                .extracting(Article::id)
                .containsExactly("2", "1");
    }

    @Test
    void passesOverBlankLinesAndAByteOrderMark() throws IOException {
        Path file = file("a.jsonl", "\uFEFF" + line("1") + "\n \r\n" + line("2").strip());

        assertThat(corpus(file).articles()).extracting(Article::id).containsExactly("1", "2");
    }

    @Test
    void holdsOneArticleOfAFileAtATime() throws IOException {
        // given
        Corpus corpus = corpus(file("a.jsonl", line("1").repeat(1000)));

        // when
        Iterator<Article> articles = corpus.articles().iterator();
        articles.next();

        // then
        assertThat(corpus.bytesRead()).isLessThan(5L * line("1").length());
    }

    @Test
    void knowsWhereAnArticleComesFromUntilItIsReleased() throws IOException {
        Path file = file("a.jsonl", line("1") + line("2"));
        Corpus corpus = corpus(file);
        Article second = corpus.articles().toList().get(1);

        assertThat(corpus.release(second)).isEqualTo(file + ":2");
        assertThat(corpus.release(second)).isEqualTo("2");
    }

    @Test
    void measuresWhatThereIsToRead() throws IOException {
        Corpus corpus = corpus(file("a.txt", "12345"), file("b.txt", "678"), folder.resolve("none"));

        assertThat(corpus.size()).isEqualTo(8);
    }

    @Test
    void reportsATextFileWhoseNameIsNoId() throws IOException {
        Path file = file(" .txt", "Text.");

        assertThat(corpus(file).articles()).isEmpty();

        assertThat(reports).containsExactly("skipped %s: an article needs an id".formatted(file));
    }

    @Test
    void reportsAFolderWithoutArticles() {
        assertThat(corpus(folder).articles()).isEmpty();

        assertThat(reports).containsExactly("skipped %s: no .txt or .jsonl file in this folder".formatted(folder));
    }
}
