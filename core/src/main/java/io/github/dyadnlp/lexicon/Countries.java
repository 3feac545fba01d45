package io.github.dyadnlp.lexicon;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The states and territories of {@code countries.tsv}, by ISO 3166-1 alpha-3 code. */
public final class Countries {

    /** What the columns from the second on hold. */
    private static final List<Kind> COLUMNS =
            List.of(Kind.NAME, Kind.NAME, Kind.ADJECTIVE, Kind.PEOPLE, Kind.CAPITAL, Kind.SEAT, Kind.PART);

    private final List<Table.Row> rows;
    private final Map<String, String> names;

    private Countries(List<Table.Row> rows) {
        this.rows = rows;
        this.names = rows.stream().collect(toImmutableMap(row -> row.cell(0), row -> row.cell(1)));
    }

    static Countries load() {
        return new Countries(Table.read(Countries.class, "countries.tsv", COLUMNS.size() + 1));
    }

    /** The usual English name. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** Every code, in the order of the file. */
    public List<String> codes() {
        return List.copyOf(names.keySet());
    }

    void forEachForm(BiConsumer<String, Entry> action) {
        for (Table.Row row : rows) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Entry entry = new Entry(Domain.COUNTRY, COLUMNS.get(i), row.cell(0));
                row.values(i + 1).forEach(form -> action.accept(form, entry));
            }
        }
    }
}
