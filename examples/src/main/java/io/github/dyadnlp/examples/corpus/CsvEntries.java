package io.github.dyadnlp.examples.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.AbstractIterator;
import io.github.dyadnlp.Article;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The entries of a table whose first row names its columns: {@code id}, {@code text}, and perhaps title and date. */
final class CsvEntries extends AbstractIterator<Entry> {

    private final Input input;
    private final AtomicLong bytesRead;
    private Optional<MappingIterator<Map<String, String>>> rows = Optional.empty();
    private boolean broken;

    CsvEntries(Input input, AtomicLong bytesRead) {
        this.input = input;
        this.bytesRead = bytesRead;
    }

    @Override
    protected Entry computeNext() {
        if (broken) {
            return endOfData();
        }
        String place = input.path().toString();
        try {
            if (rows.isEmpty()) {
                rows = Optional.of(open());
            }
            place = "%s:%s"
                    .formatted(
                            input.path(),
                            rows.get().getParser().currentLocation().getLineNr());
            if (!rows.get().hasNextValue()) {
                rows.get().close();
                return endOfData();
            }
            return entry(place, rows.get().nextValue());
        } catch (IOException e) {
            broken = true;
            return Entry.broken(place + " and after", reason(e));
        }
    }

    private MappingIterator<Map<String, String>> open() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        MappingIterator<Map<String, String>> table = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(new InputStreamReader(input.open(bytesRead), decoder));
        return table;
    }

    private static IOException reason(IOException e) {
        if (e instanceof CharacterCodingException) {
            return new IOException("not UTF-8; convert it first, for example with iconv", e);
        }
        return e instanceof JsonProcessingException json ? new IOException(json.getOriginalMessage(), e) : e;
    }

    private static Entry entry(String place, Map<String, String> row) {
        try {
            Article article = new Article(
                    column(row, "id"),
                    column(row, "text"),
                    optional(row, "title"),
                    optional(row, "date").map(LocalDate::parse));
            return Entry.of(place, article);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Entry.broken(place, e);
        }
    }

    private static String column(Map<String, String> row, String name) throws IOException {
        return Optional.ofNullable(row.get(name))
                .orElseThrow(() -> new IOException("there is no column '%s', only %s; the first row must name them"
                        .formatted(name, row.keySet())));
    }

    private static Optional<String> optional(Map<String, String> row, String name) {
        return Optional.ofNullable(row.get(name)).filter(value -> !value.isBlank());
    }
}
