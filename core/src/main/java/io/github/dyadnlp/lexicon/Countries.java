package io.github.dyadnlp.lexicon;

import com.google.common.collect.ImmutableMap;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states and territories of {@code countries.tsv}, by ISO 3166-1 alpha-3 code, and those of {@code former-states.tsv},
 * by the code that they had.
 */
public final class Countries {

    /** What the columns from the second on hold. */
    private static final List<Kind> COLUMNS =
            List.of(Kind.NAME, Kind.NAME, Kind.ADJECTIVE, Kind.PEOPLE, Kind.CAPITAL, Kind.SEAT, Kind.PART);

    private static final int SUCCESSOR = COLUMNS.size() + 1;
    private static final int FATE = SUCCESSOR + 1;

    /** What became of a former state. */
    private enum Fate {
        /** It is no more. */
        ENDED,
        /** It goes on under another name. */
        RENAMED
    }

    private final List<Table.Row> rows;
    private final List<Table.Row> former;
    private final Map<String, String> names;
    private final Map<String, String> successors;

    private Countries(List<Table.Row> rows, List<Table.Row> former) {
        this.rows = rows;
        this.former = former;
        var byCode = ImmutableMap.<String, String>builder();
        for (Table.Row row : rows) {
            byCode.put(code(row), row.cell(1));
        }
        var next = ImmutableMap.<String, String>builder();
        for (Table.Row row : former) {
            next.put(code(row), row.cell(SUCCESSOR));
            if (!isRenamed(row)) {
                byCode.put(code(row), row.cell(1));
            }
        }
        this.names = byCode.buildOrThrow();
        this.successors = next.buildOrThrow();
    }

    private static String code(Table.Row row) {
        String code = row.cell(0);
        boolean capitals = code.length() == 3;
        for (int i = 0; i < code.length(); i++) {
            capitals &= code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
        }
        if (!capitals) {
            throw row.error("expected a code of three capital letters, found '%s'", code);
        }
        return code;
    }

    private static boolean isRenamed(Table.Row row) {
        return row.constant(Fate.class, FATE) == Fate.RENAMED;
    }

    static Countries load(OwnFiles own) {
        return new Countries(
                Table.read(Countries.class, "countries.tsv", COLUMNS.size() + 1, own),
                Table.read(Countries.class, "former-states.tsv", FATE + 1, own));
    }

    /** The usual English name; empty for codes that are unknown or of a state that changed its name. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** The code of the state that took the place of a former one: {@code RUS} of {@code SUN}. */
    public Optional<String> successor(String code) {
        return Optional.ofNullable(successors.get(code));
    }

    /** Every code of a state or territory of today, in the order of the file. */
    public List<String> codes() {
        return rows.stream().map(row -> row.cell(0)).toList();
    }

    void forEachForm(Gazetteer.Forms forms) {
        for (Table.Row row : rows) {
            add(row, row.cell(0), forms);
        }
        for (Table.Row row : former) {
            add(row, isRenamed(row) ? row.cell(SUCCESSOR) : row.cell(0), forms);
        }
    }

    private static void add(Table.Row row, String code, Gazetteer.Forms forms) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            Entry entry = new Entry(Domain.COUNTRY, COLUMNS.get(i), code);
            for (String form : row.values(i + 1)) {
                forms.add(form, entry, row);
            }
        }
    }
}
