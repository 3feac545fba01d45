package io.github.dyadnlp.examples.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Plain text in columns as wide as their longest cell; the last column goes on in the next line where it is full. */
public final class Table {

    private static final int GAP = 2;
    private static final int LAST_COLUMN = 48;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String[]> rows = new ArrayList<>();

    public Table(String... headings) {
        row(headings);
    }

    public void row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> BLANKS.matcher(cell).replaceAll(" "))
                .toArray(String[]::new));
    }

    @Override
    public String toString() {
        int columns = rows.get(0).length;
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        TextTable table = TextTable.forColumns(
                Help.defaultColorScheme(Ansi.OFF),
                Arrays.stream(widths)
                        .mapToObj(width -> new Column(width + GAP, 0, Overflow.WRAP))
                        .toArray(Column[]::new));
        table.indentWrappedLines = 0;
        table.addRowValues(rows.get(0));
        table.addRowValues(Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new));
        rows.stream().skip(1).forEach(table::addRowValues);
        return table.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private int width(int column) {
        if (column == rows.get(0).length - 1) {
            return LAST_COLUMN;
        }
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
