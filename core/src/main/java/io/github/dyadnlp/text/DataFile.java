package io.github.dyadnlp.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tab-separated list that lies beside this package. Empty lines and lines that start with {@code #} carry no data.
 *
 * @param name file name, for error messages
 * @param rows the lines with data, in order
 */
record DataFile(String name, List<Row> rows) {

    /** One line with data: where it stands and what its columns hold. */
    record Row(String file, int line, List<String> columns) {

        String column(int index) {
            return columns.get(index);
        }

        /** An exception that says where the file is wrong. */
        IllegalStateException broken(String problem) {
            return new IllegalStateException("%s:%d: %s".formatted(file, line, problem));
        }
    }

    /**
     * Reads {@code name} from the class path.
     *
     * @throws IllegalStateException if there is no such file or a line has not {@code columns} columns
     */
    static DataFile read(String name, int columns) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file %s is missing from the class path".formatted(name));
            }
            return new DataFile(name, rows(name, columns, in));
        } catch (IOException e) {
            throw new UncheckedIOException("data file %s cannot be read".formatted(name), e);
        }
    }

    private static List<Row> rows(String name, int columns, InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name, number, List.of(line.split("\t", -1)));
            if (row.columns().size() != columns) {
                throw row.broken("expected %d columns, found \"%s\"".formatted(columns, line.replace("\t", "<TAB>")));
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    /** What stands in the first column of the rows whose second column is {@code label}. */
    Set<String> labelled(String label) {
        return rows.stream()
                .filter(row -> row.column(1).equals(label))
                .map(row -> row.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
