package io.github.dyadnlp.neural;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The engine's files: the network, its vocabulary and its labels. Each is checked against the SHA-256 in
 * {@code manifest.json} when it is read, so that parts of different trainings cannot meet.
 */
final class Bundle {

    static final String MANIFEST = "manifest.json";

    private static final Splitter CELLS = Splitter.on('\t');

    /** Where the bytes of a file come from. */
    private interface Source {
        byte[] read(String file) throws IOException;
    }

    private final String place;
    private final Source source;
    private final String nextStep;
    private final Manifest manifest;

    private Bundle(String place, Source source, String nextStep) {
        this.place = place;
        this.source = source;
        this.nextStep = nextStep;
        this.manifest = manifest();
    }

    /** @throws UncheckedIOException if the manifest cannot be read */
    static Bundle ofClassPath() {
        return new Bundle(
                "the jar of dyad-models-neural",
                Bundle::resource,
                "delete the artifact io.github.dyadnlp:dyad-models-neural from your local repository and build again");
    }

    /** @throws UncheckedIOException if the manifest cannot be read */
    static Bundle ofFolder(Path folder) {
        return new Bundle(
                folder.toString(),
                file -> Files.readAllBytes(folder.resolve(file)),
                "copy the whole folder again, or export it anew as described in models/training/README.md");
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("it is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private Manifest manifest() {
        try {
            return Manifest.read(source.read(MANIFEST));
        } catch (IOException e) {
            throw unreadable(MANIFEST, e);
        }
    }

    /**
     * The bytes of {@code file}.
     *
     * @throws UncheckedIOException if it is missing, or differs from what the manifest says
     */
    byte[] bytes(String file) {
        try {
            String expected = manifest.sha256(file);
            byte[] bytes = source.read(file);
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(expected)) {
                throw new IOException("expected SHA-256 %s, found %s".formatted(expected, found));
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256, which every Java must have", e);
        }
    }

    private UncheckedIOException unreadable(String file, IOException cause) {
        String reason = cause instanceof NoSuchFileException ? "it is not there" : cause.getMessage();
        return new UncheckedIOException("model file %s of %s: %s; %s".formatted(file, place, reason, nextStep), cause);
    }

    List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * The rows of a table whose first column is the running number from 0, without that column and the header.
     *
     * @throws UncheckedIOException also if the numbers do not run or a row has not {@code columns} further cells
     */
    List<List<String>> table(String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(file).stream().skip(1).toList()) {
            List<String> cells = CELLS.splitToList(line);
            if (cells.size() != columns + 1 || !cells.get(0).equals(Integer.toString(rows.size()))) {
                throw unreadable(
                        "%s:%s".formatted(file, rows.size() + 2),
                        new IOException("expected number %s and %s further columns, found \"%s\""
                                .formatted(rows.size(), columns, line.replace("\t", "<TAB>"))));
            }
            rows.add(cells.subList(1, cells.size()));
        }
        return rows;
    }

    /** The labels of a table with one column beside the number. */
    List<String> labels(String file) {
        return table(file, 1).stream().map(row -> row.get(0)).toList();
    }
}
