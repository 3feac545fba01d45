package io.github.dyadnlp.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.List;
import java.util.Set;

/** The regions of several countries of {@code regions.tsv}, by name. */
public final class Regions {

    private static final List<Kind> COLUMNS = List.of(Kind.NAME, Kind.NAME, Kind.ADJECTIVE, Kind.PEOPLE);
    private static final int MEMBERS = 4;

    private final List<Table.Row> rows;
    private final ImmutableSetMultimap<String, String> members;

    private Regions(List<Table.Row> rows) {
        this.rows = rows;
        var codes = ImmutableSetMultimap.<String, String>builder();
        rows.forEach(row -> codes.putAll(row.cell(0), row.values(MEMBERS)));
        this.members = codes.build();
    }

    static Regions load(OwnFiles own) {
        return new Regions(Table.read(Regions.class, "regions.tsv", MEMBERS + 1, own));
    }

    /** The ISO codes of the countries that lie in the region or belong to it; empty if it is unknown or open. */
    public Set<String> members(String region) {
        return members.get(region);
    }

    void forEachForm(Gazetteer.Forms forms) {
        for (Table.Row row : rows) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Entry entry = new Entry(Domain.REGION, COLUMNS.get(i), row.cell(0));
                row.values(i).forEach(form -> forms.add(form, entry, row));
            }
        }
    }
}
