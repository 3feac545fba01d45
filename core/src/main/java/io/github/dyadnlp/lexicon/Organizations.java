package io.github.dyadnlp.lexicon;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organisations of {@code organizations.tsv}, by best-known short name, and the ethnic, religious and political
 * groups of {@code peoples.tsv}, which act like them.
 */
public final class Organizations {

    private static final int COLUMNS = 6;
    private static final int COLUMNS_OF_PEOPLES = 3;
    public static final String SECTOR_OF_PEOPLES = "CVL";

    private final List<Table.Row> rows;
    private final List<Table.Row> peoples;
    private final Set<String> seats;
    /** Of each spelling of a beginning the others. */
    private final Map<String, List<String>> spellings;

    private final Map<String, Facts> facts;

    /**
     * What is known of an organisation.
     *
     * @param name fullest usual English name
     * @param sector what it is in society, such as {@code IGO}
     * @param parent ISO code of its country or id of its parent organisation, {@code ""} if none
     * @param nouns common nouns that refer back to it, lower case
     */
    public record Facts(String name, String sector, String parent, List<String> nouns) {}

    private Organizations(List<Table.Row> rows, List<Table.Row> peoples, Set<String> seats, List<Table.Row> spellings) {
        this.spellings = others(spellings);
        this.rows = rows;
        this.peoples = peoples;
        this.seats = seats;
        var byId = ImmutableMap.<String, Facts>builder();
        rows.forEach(row ->
                byId.put(row.cell(0), new Facts(row.cell(1), row.cell(3), row.cell(4), row.values(COLUMNS - 1))));
        peoples.forEach(row -> byId.put(row.cell(0), new Facts(row.cell(0), SECTOR_OF_PEOPLES, "", List.of())));
        this.facts = byId.buildKeepingLast();
    }

    static Organizations load(OwnFiles own) {
        return new Organizations(
                Table.read(Organizations.class, "organizations.tsv", COLUMNS, own),
                Table.read(Organizations.class, "peoples.tsv", COLUMNS_OF_PEOPLES, own),
                Table.read(Organizations.class, "seats.tsv", 1, own).stream()
                        .map(row -> row.cell(0))
                        .collect(toImmutableSet()),
                Table.read(Organizations.class, "spellings.tsv", 1, own));
    }

    private static Map<String, List<String>> others(List<Table.Row> groups) {
        Map<String, List<String>> others = new HashMap<>();
        for (Table.Row row : groups) {
            List<String> group = row.values(0);
            for (String spelling : group) {
                others.putIfAbsent(
                        spelling,
                        group.stream().filter(other -> !other.equals(spelling)).toList());
            }
        }
        return others;
    }

    public Optional<Facts> facts(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    void forEachForm(Gazetteer.Forms forms) {
        List<List<String>> formsOfRows = new ArrayList<>(rows.size());
        Set<String> written = new HashSet<>();
        for (Table.Row row : rows) {
            List<String> own = forms(row);
            formsOfRows.add(own);
            written.addAll(own);
        }
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            String id = row.cell(0);
            for (String form : formsOfRows.get(i)) {
                forms.add(form, entry(form, id), row);
            }
            for (String form : formsOfRows.get(i)) {
                for (String respelt : respelt(form)) {
                    if (!written.contains(respelt)) {
                        forms.add(respelt, entry(respelt, id), row);
                    }
                }
            }
        }
        for (Table.Row row : peoples) {
            String id = row.cell(0);
            forms.add(id, new Entry(Domain.ORGANIZATION, Kind.PEOPLE, id), row);
            row.values(1).forEach(form -> forms.add(form, new Entry(Domain.ORGANIZATION, Kind.PEOPLE, id), row));
            row.values(2).forEach(form -> forms.add(form, new Entry(Domain.ORGANIZATION, Kind.ADJECTIVE, id), row));
        }
    }

    private static List<String> forms(Table.Row row) {
        List<String> forms = new ArrayList<>(8);
        forms.add(row.cell(0));
        if (!row.cell(1).equals(row.cell(0))) {
            forms.add(row.cell(1));
        }
        forms.addAll(row.values(2));
        return forms;
    }

    /** The form with other spellings of its beginning: {@code U.N. Security Council}. */
    private List<String> respelt(String form) {
        for (int blank = form.indexOf(' '); blank >= 0; blank = form.indexOf(' ', blank + 1)) {
            List<String> others = spellings.get(form.substring(0, blank));
            if (others != null) {
                String rest = form.substring(blank);
                return others.stream().map(other -> other + rest).toList();
            }
        }
        return List.of();
    }

    private Entry entry(String form, String id) {
        return new Entry(Domain.ORGANIZATION, seats.contains(form) ? Kind.SEAT : Kind.NAME, id);
    }
}
