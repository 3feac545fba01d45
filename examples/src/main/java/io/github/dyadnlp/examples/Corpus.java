package io.github.dyadnlp.examples;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.json.ArticleJson;
import io.github.dyadnlp.json.JsonException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles of files and folders, read one at a time.
 *
 * <p>A file that ends in {@code .jsonl} holds one {@link ArticleJson} a line. Any other is one article, with the name of
 * the file less its ending as id. A folder stands for the {@code .txt} and {@code .jsonl} files in it and below it, by
 * name. What cannot be read is reported to {@link Failures} and passed over.
 */
final class Corpus {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Path> files;
    private final Failures failures;
    private final AtomicLong bytesRead = new AtomicLong();
    /** Where the articles under way come from. */
    private final Map<Article, String> places = Collections.synchronizedMap(new IdentityHashMap<>());

    private Corpus(List<Path> files, Failures failures) {
        this.files = files;
        this.failures = failures;
    }

    /** @param wanted which of the files found in folders to read */
    static Corpus of(List<Path> filesAndFolders, Predicate<Path> wanted, Failures failures) {
        List<Path> files = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                files.addAll(filesIn(path, wanted, failures));
            } else {
                files.add(path);
            }
        }
        return new Corpus(files, failures);
    }

    private static List<Path> filesIn(Path folder, Predicate<Path> wanted, Failures failures) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> hasEnding(file, ".txt") || hasEnding(file, ".jsonl"))
                    .filter(wanted)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                failures.report(folder.toString(), "no .txt or .jsonl file in this folder");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            failures.report(folder.toString(), Reason.of(e));
            return List.of();
        }
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The articles in order, as they are asked for. To be called once. */
    Stream<Article> articles() {
        // Not Stream.flatMap: its iterator would hold all articles of a file at once.
        Iterator<Article> articles = Iterators.concat(Iterators.transform(files.iterator(), this::articlesOf));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false);
    }

    private Iterator<Article> articlesOf(Path file) {
        return hasEnding(file, ".jsonl") ? new Lines(file) : wholeFile(file);
    }

    private Iterator<Article> wholeFile(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytesRead.addAndGet(bytes.length);
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            Article article = Article.of(dot > 0 ? name.substring(0, dot) : name, Utf8.decode(bytes));
            places.put(article, file.toString());
            return Iterators.singletonIterator(article);
        } catch (IOException | IllegalArgumentException e) {
            failures.report(file.toString(), Reason.of(e));
            return Collections.emptyIterator();
        }
    }

    /** Where {@code article} comes from, for the message that it could not be read; then forgets it. */
    String release(Article article) {
        return Optional.ofNullable(places.remove(article)).orElse(article.id());
    }

    /** Length of all files in bytes; those that cannot be read count nothing. */
    long size() {
        return files.stream().mapToLong(Corpus::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** How many bytes have been read so far. */
    long bytesRead() {
        return bytesRead.get();
    }

    /** The articles of a file of JSON Lines. */
    private final class Lines extends AbstractIterator<Article> {

        private final Path file;
        private Optional<InputStream> in = Optional.empty();
        private long number;

        Lines(Path file) {
            this.file = file;
        }

        @Override
        protected Article computeNext() {
            try {
                if (in.isEmpty()) {
                    in = Optional.of(new BufferedInputStream(Files.newInputStream(file)));
                }
                for (var line = Utf8.line(in.get()); line.isPresent(); line = Utf8.line(in.get())) {
                    number++;
                    bytesRead.addAndGet(line.get().length + 1L);
                    Optional<Article> article = article(line.get());
                    if (article.isPresent()) {
                        return article.get();
                    }
                }
                in.get().close();
            } catch (IOException e) {
                failures.report(file.toString(), Reason.of(e));
            }
            return endOfData();
        }

        private Optional<Article> article(byte[] line) {
            String place = "%s:%s".formatted(file, number);
            try {
                String json = Utf8.decode(line);
                if (number == 1 && !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK) {
                    json = json.substring(1);
                }
                if (json.isBlank()) {
                    return Optional.empty();
                }
                Article article = ArticleJson.read(json);
                places.put(article, place);
                return Optional.of(article);
            } catch (IOException | JsonException e) {
                failures.report(place, Reason.of(e));
                return Optional.empty();
            }
        }
    }
}
