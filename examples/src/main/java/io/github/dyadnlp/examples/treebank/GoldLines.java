package io.github.dyadnlp.examples.treebank;

import com.google.common.collect.AbstractIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The blocks of a UTF-8 file that blank lines separate, one at a time. A name that ends in {@code .gz} means gzip. */
final class GoldLines extends AbstractIterator<GoldLines.Block> implements AutoCloseable {

    /**
     * Lines between two blank ones.
     *
     * @param file where they stand
     * @param first number of the first line, from 1
     */
    record Block(Path file, int first, List<String> lines) {

        /** An error that names file and line. */
        UncheckedIOException error(int line, String message) {
            return new UncheckedIOException(new IOException("%s:%s: %s".formatted(file, first + line, message)));
        }
    }

    private final Path file;
    private final BufferedReader reader;
    private int number;

    private GoldLines(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static GoldLines open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new GoldLines(
                    file, new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder())));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    protected Block computeNext() {
        List<String> lines = new ArrayList<>();
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(line);
                } else if (!lines.isEmpty()) {
                    return new Block(file, number - lines.size(), lines);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s:%s: %s".formatted(file, number + 1, e), e);
        }
        return lines.isEmpty() ? endOfData() : new Block(file, number - lines.size() + 1, lines);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
