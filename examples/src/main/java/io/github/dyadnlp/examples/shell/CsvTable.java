package io.github.dyadnlp.examples.shell;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;

/**
 * Rows of comma-separated values.
 *
 * @param <R> a record; its components are the columns, {@code sourceName} under the heading {@code source_name}
 */
public final class CsvTable<R extends Record> {

    private final SequenceWriter rows;

    /**
     * @param heading whether to write the names of the columns first
     * @param out neither flushed nor closed
     */
    public CsvTable(Class<R> row, boolean heading, Writer out) throws IOException {
        CsvMapper mapper = CsvMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        CsvSchema columns = mapper.schemaFor(row);
        if (heading) {
            // Not left to the mapper, which writes it with the first row only.
            out.write(String.join(",", columns.getColumnNames()) + "\n");
        }
        rows = mapper.writer(columns).writeValues(out);
    }

    public void write(R row) throws IOException {
        rows.write(row);
    }
}
