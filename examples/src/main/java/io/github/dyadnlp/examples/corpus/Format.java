package io.github.dyadnlp.examples.corpus;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.examples.shell.CsvTable;
import io.github.dyadnlp.json.ExtractionJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** How extractions are written. */
public enum Format {
    /** One JSON object a line, with everything that was found: {@link ExtractionJson}. */
    JSONL {
        @Override
        public Sink open(Writer out, boolean begun) {
            return extraction -> {
                ExtractionJson.write(extraction, out);
                out.write('\n');
            };
        }
    },
    /** One row a relation, without the text: {@link RelationRow}. */
    CSV {
        @Override
        public Sink open(Writer out, boolean begun) throws IOException {
            CsvTable<RelationRow> table = new CsvTable<>(RelationRow.class, !begun, out);
            return extraction -> {
                for (RelationRow row : RelationRow.of(extraction)) {
                    table.write(row);
                }
            };
        }
    };

    /** Takes one extraction after the other. */
    public interface Sink {
        void write(Extraction extraction) throws IOException;
    }

    /** @param begun whether {@code out} has the beginning already */
    public abstract Sink open(Writer out, boolean begun) throws IOException;

    /** CSV for a name that ends so, JSON Lines for any other. */
    public static Format of(Path output) {
        return new Input(output).hasEnding(".csv") ? CSV : JSONL;
    }
}
