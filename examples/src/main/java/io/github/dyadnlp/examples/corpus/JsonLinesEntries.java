package io.github.dyadnlp.examples.corpus;

import com.google.common.collect.AbstractIterator;
import io.github.dyadnlp.json.ArticleJson;
import io.github.dyadnlp.json.ExtractionJson;
import io.github.dyadnlp.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The entries of a file with one article, or one extraction, a line. */
final class JsonLinesEntries extends AbstractIterator<Entry> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Fields that only an extraction has all of. Within a text the quotes would be escaped. */
    private static final List<String> FIELDS_OF_EXTRACTION =
            List.of("\"relations\":", "\"mentions\":", "\"sentences\":");

    private final Input input;
    private final AtomicLong bytesRead;
    private final boolean takesExtractions;
    private Optional<InputStream> in = Optional.empty();
    private long number;

    JsonLinesEntries(Input input, AtomicLong bytesRead, boolean takesExtractions) {
        this.input = input;
        this.bytesRead = bytesRead;
        this.takesExtractions = takesExtractions;
    }

    @Override
    protected Entry computeNext() {
        try {
            if (in.isEmpty()) {
                in = Optional.of(input.open(bytesRead));
            }
            for (var line = Utf8.line(in.get()); line.isPresent(); line = Utf8.line(in.get())) {
                number++;
                Optional<Entry> entry = entry(line.get());
                if (entry.isPresent()) {
                    return entry.get();
                }
            }
            in.get().close();
            return endOfData();
        } catch (IOException e) {
            String place = number == 0 ? input.path().toString() : place() + " and after";
            return endOfFile(Entry.broken(place, e));
        }
    }

    /** The last entry: nothing more can be read. */
    private Entry endOfFile(Entry broken) {
        in = Optional.of(InputStream.nullInputStream());
        return broken;
    }

    private Optional<Entry> entry(byte[] line) {
        try {
            String json = Utf8.decode(line);
            if (number == 1 && !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK) {
                json = json.substring(1);
            }
            return json.isBlank() ? Optional.empty() : Optional.of(entry(json));
        } catch (IOException | JsonException e) {
            return Optional.of(Entry.broken(place(), e));
        }
    }

    private Entry entry(String json) {
        return takesExtractions && FIELDS_OF_EXTRACTION.stream().allMatch(json::contains)
                ? Entry.of(place(), ExtractionJson.read(json))
                : Entry.of(place(), ArticleJson.read(json));
    }

    private String place() {
        return "%s:%s".formatted(input.path(), number);
    }
}
