package io.github.dyadnlp.lexicon;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A knowledge file of tab-separated columns. Lines that begin with {@code #} and blank lines carry no data; an empty
 * cell is written {@code -}, several values in a cell are separated by {@code |}.
 */
public final class Table {

    private static final char CELLS = '\t';
    private static final char VALUES = '|';

    private Table() {}

    /**
     * One line of data.
     *
     * @param place file and line, as error messages name it
     * @param cells as many as the table has columns
     * @param own whether it is the caller's, not the library's
     */
    public record Row(String place, List<String> cells, boolean own) {

        /** A line of the library. */
        public Row(String place, List<String> cells) {
            this(place, cells, false);
        }

        /** The cell in column {@code column}, counted from 0; {@code ""} if it is empty. */
        public String cell(int column) {
            String cell = cells.get(column);
            return cell.equals("-") ? "" : cell;
        }

        /** The values in column {@code column}, counted from 0. */
        public List<String> values(int column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : split(cell, VALUES);
        }

        /**
         * The cell in column {@code column}, counted from 0, as one of {@code type}, written small.
         *
         * @throws LexiconException if it is none of them
         */
        public <E extends Enum<E>> E constant(Class<E> type, int column) {
            return Enums.getIfPresent(type, cells.get(column).toUpperCase(Locale.ROOT))
                    .toJavaUtil()
                    .orElseThrow(() -> error(
                            "unknown %s '%s'; known are %s",
                            type.getSimpleName().toLowerCase(Locale.ROOT),
                            cells.get(column),
                            Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
        }

        /** An error that names this line. */
        public LexiconException error(String message, Object... arguments) {
            return new LexiconException(place + ": " + message.formatted(arguments));
        }
    }

    /**
     * Reads a file that lies beside {@code owner} in its jar.
     *
     * @param columns how many columns each line must have
     * @throws LexiconException if a line has more or fewer
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Row> read(Class<?> owner, String file, int columns) {
        return rows(file, lines(owner, file), columns, false);
    }

    /**
     * Reads a file that lies beside {@code owner} in its jar, and before it the caller's files of that name. A line takes
     * the place of later ones that begin with the same cell.
     *
     * @param columns how many columns each line must have
     * @throws LexiconException if a line has more or fewer
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<Row> read(Class<?> owner, String file, int columns, OwnFiles own) {
        List<Row> library = read(owner, file, columns);
        List<Path> files = own.named(file);
        if (files.isEmpty()) {
            return library;
        }
        Set<String> keys = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Path path : files) {
            List<Row> before = rows(path.toString(), OwnFiles.lines(path), columns, true);
            before.stream().filter(row -> !keys.contains(row.cell(0))).forEach(rows::add);
            before.forEach(row -> keys.add(row.cell(0)));
        }
        library.stream().filter(row -> !keys.contains(row.cell(0))).forEach(rows::add);
        return rows;
    }

    private static List<Row> rows(String file, List<String> lines, int columns, boolean own) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(file + ":" + number, split(line, CELLS), own);
            if (row.cells().size() != columns) {
                throw row.error(
                        "expected %d columns, found %d in \"%s\"",
                        columns, row.cells().size(), line.replace("\t", "<TAB>"));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Written out, as it runs ten thousand times before the machine has warmed up. */
    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>(8);
        int from = 0;
        for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return Collections.unmodifiableList(parts);
    }

    /**
     * Reads a file of two columns, word and class.
     *
     * @return the words of each class
     * @throws LexiconException if a line has more or fewer columns
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ImmutableSetMultimap<String, String> classes(Class<?> owner, String file) {
        var classes = ImmutableSetMultimap.<String, String>builder();
        read(owner, file, 2).forEach(row -> classes.put(row.cell(1), row.cell(0)));
        return classes.build();
    }

    /**
     * The lines of a UTF-8 file that lies beside {@code owner} in its jar.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; the jar of dyad-core is damaged", e);
        }
    }
}
