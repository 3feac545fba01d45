package io.github.dyadnlp.json;

import io.github.dyadnlp.Extraction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Many extractions, one {@link ExtractionJson} a line. Only one is held at a time, so a file of any length will do.
 */
public final class JsonLines {

    private JsonLines() {}

    /**
     * Writes every extraction as it comes, each followed by a line feed.
     *
     * @param out flushed at the end, not closed; whoever opens it should encode as UTF-8
     */
    public static void write(Stream<Extraction> extractions, Writer out) throws IOException {
        for (Iterator<Extraction> each = extractions.iterator(); each.hasNext(); ) {
            ExtractionJson.write(each.next(), out);
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Reads one extraction a line; blank lines are passed over. The stream is lazy and sequential.
     *
     * @param in closed with the stream; reading it fails with {@link UncheckedIOException}
     * @return a stream that throws {@link JsonException}, which names the line, where a line is broken
     */
    public static Stream<Extraction> read(Reader in) {
        BufferedReader lines = new BufferedReader(in);
        AtomicLong number = new AtomicLong();
        return lines.lines()
                .peek(line -> number.incrementAndGet())
                .filter(line -> !line.isBlank())
                .map(line -> read(line, number.get()))
                .onClose(() -> close(lines));
    }

    private static Extraction read(String line, long number) {
        try {
            return ExtractionJson.read(line);
        } catch (JsonException e) {
            throw e.inLine(number);
        }
    }

    private static void close(Reader in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
