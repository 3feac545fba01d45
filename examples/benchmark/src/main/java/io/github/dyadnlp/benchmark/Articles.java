package io.github.dyadnlp.benchmark;

import io.github.dyadnlp.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The workload: text files of a folder, read in turn. */
final class Articles {

    private static final String FOLDER = System.getProperty("articles", "testdata/articles");

    private Articles() {}

    /** @throws IllegalStateException if there are none */
    static List<Article> load() {
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            List<Article> articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Articles::read)
                    .toList();
            if (articles.isEmpty()) {
                throw new IllegalStateException(
                        "no .txt file in %s; name a folder with -Darticles=FOLDER".formatted(FOLDER));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "run the benchmark from the top of the repository, or name a folder of .txt files with -Darticles=FOLDER",
                    e);
        }
    }

    private static Article read(Path file) {
        try {
            return Article.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
