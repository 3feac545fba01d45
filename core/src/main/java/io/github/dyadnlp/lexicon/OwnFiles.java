package io.github.dyadnlp.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Knowledge files of the caller's own, which add to those of the library or override them line by line. Each is named and
 * laid out as the file of the library that it goes with.
 */
public final class OwnFiles {

    private static final OwnFiles NONE = new OwnFiles(List.of());

    private final List<Path> files;

    private OwnFiles(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** No files. */
    public static OwnFiles none() {
        return NONE;
    }

    /**
     * The files at {@code paths}.
     *
     * @param paths files, or folders that hold some; what a folder holds beside them is passed over
     * @param names what files may be called
     * @throws IllegalArgumentException if there is no file of such a name at one of the paths
     */
    public static OwnFiles of(List<Path> paths, Set<String> names) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            checkArgument(Files.exists(path), "%s not found; expected a file or folder of knowledge", path);
            List<Path> found = Files.isDirectory(path) ? within(path, names) : named(path, names);
            checkArgument(
                    !found.isEmpty(), "%s holds no knowledge; files are called one of %s", path, new TreeSet<>(names));
            files.addAll(found);
        }
        return files.isEmpty() ? NONE : new OwnFiles(files);
    }

    private static List<Path> within(Path folder, Set<String> names) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !named(file, names).isEmpty()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static List<Path> named(Path file, Set<String> names) {
        return names.contains(file.getFileName().toString()) ? List.of(file) : List.of();
    }

    /** Those called {@code name}, the last given first. */
    public List<Path> named(String name) {
        List<Path> named = new ArrayList<>();
        for (Path file : files) {
            if (file.getFileName().toString().equals(name)) {
                named.add(0, file);
            }
        }
        return named;
    }

    /**
     * The lines of one of them.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; expected text in UTF-8", e);
        }
    }
}
