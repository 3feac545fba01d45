package io.github.dyadnlp.examples.corpus;

import com.google.common.collect.Iterators;
import io.github.dyadnlp.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The entries of files and folders, read one at a time, in the order in which they are given.
 *
 * <p>A file that ends in {@code .jsonl} holds an article a line, one in {@code .csv} an article a row, as standard input,
 * {@code -}, does in JSON Lines; any other is one article, with the name of the file less its ending as id. A folder stands
 * for the {@code .txt} and {@code .jsonl} files in it and below it, by name. All may be packed, as {@code .gz}.
 */
public final class Corpus {

    private final List<Path> paths;
    private final Predicate<Path> wanted;
    private final boolean takesExtractions;
    private final AtomicLong bytesRead = new AtomicLong();

    private Corpus(List<Path> paths, Predicate<Path> wanted, boolean takesExtractions) {
        this.paths = List.copyOf(paths);
        this.wanted = wanted;
        this.takesExtractions = takesExtractions;
    }

    /**
     * Articles, also where the line holds an extraction of them already.
     *
     * @param wanted which of the files found in folders to read
     */
    public static Corpus ofArticles(List<Path> paths, Predicate<Path> wanted) {
        return new Corpus(paths, wanted, false);
    }

    /** Extractions as {@code extract} writes them, and articles where there is none yet. */
    public static Corpus ofExtractions(List<Path> paths) {
        return new Corpus(paths, file -> true, true);
    }

    /** The entries in order, read as they are asked for. To be called once. */
    public Iterator<Entry> entries() {
        return Iterators.concat(Iterators.transform(paths.iterator(), this::entries));
    }

    private Iterator<Entry> entries(Path path) {
        if (!Files.isDirectory(path)) {
            return entries(new Input(path));
        }
        try {
            List<Path> files = filesIn(path);
            if (files.isEmpty()) {
                throw new IOException("no .txt or .jsonl file in this folder");
            }
            return Iterators.concat(Iterators.transform(files.iterator(), file -> entries(new Input(file))));
        } catch (IOException | UncheckedIOException e) {
            return Iterators.singletonIterator(Entry.broken(path.toString(), e));
        }
    }

    private List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> new Input(file).hasEnding(".txt") || new Input(file).hasEnding(".jsonl"))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    private Iterator<Entry> entries(Input input) {
        if (input.isStandardInput() || input.hasEnding(".jsonl")) {
            return new JsonLinesEntries(input, bytesRead, takesExtractions);
        }
        return input.hasEnding(".csv") ? new CsvEntries(input, bytesRead) : Iterators.singletonIterator(article(input));
    }

    private Entry article(Input input) {
        try (InputStream in = input.open(bytesRead)) {
            String name = input.name();
            int dot = name.lastIndexOf('.');
            Article article = Article.of(dot > 0 ? name.substring(0, dot) : name, Utf8.decode(in.readAllBytes()));
            return Entry.of(input.path().toString(), article);
        } catch (IOException | IllegalArgumentException e) {
            return Entry.broken(input.path().toString(), e);
        }
    }

    /** All files with their length on the disk, those in folders too; what cannot be read has length 0. */
    public List<String> files() {
        return inputs().map(input -> "%s (%s bytes)".formatted(input.path(), input.size()))
                .toList();
    }

    /** Length of all files in bytes, packed as they are; 0 if it is not known. */
    public long size() {
        boolean known = paths.stream().noneMatch(path -> new Input(path).isStandardInput());
        return known ? inputs().mapToLong(Input::size).sum() : 0;
    }

    private Stream<Input> inputs() {
        return paths.stream().flatMap(this::files).map(Input::new);
    }

    private Stream<Path> files(Path path) {
        try {
            return Files.isDirectory(path) ? filesIn(path).stream() : Stream.of(path);
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    /** How many bytes of {@link #size} have been read so far. */
    public long bytesRead() {
        return bytesRead.get();
    }
}
