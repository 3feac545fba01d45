package io.github.dyadnlp.lexicon;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private final List<List<String>> spellings;
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

    private Organizations(
            List<Table.Row> rows, List<Table.Row> peoples, Set<String> seats, List<List<String>> spellings) {
        this.spellings = spellings;
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
                Table.read(Organizations.class, "spellings.tsv", 1, own).stream()
                        .map(row -> row.values(0))
                        .toList());
    }

    public Optional<Facts> facts(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    void forEachForm(Gazetteer.Forms forms) {
        Set<String> written = new HashSet<>();
        rows.forEach(row -> forms(row).forEach(written::add));
        for (Table.Row row : rows) {
            String id = row.cell(0);
            forms(row).forEach(form -> forms.add(form, entry(form, id), row));
            forms(row)
                    .flatMap(form -> respelt(form).stream())
                    .filter(form -> !written.contains(form))
                    .forEach(form -> forms.add(form, entry(form, id), row));
        }
        for (Table.Row row : peoples) {
            String id = row.cell(0);
            forms.add(id, new Entry(Domain.ORGANIZATION, Kind.PEOPLE, id), row);
            row.values(1).forEach(form -> forms.add(form, new Entry(Domain.ORGANIZATION, Kind.PEOPLE, id), row));
            row.values(2).forEach(form -> forms.add(form, new Entry(Domain.ORGANIZATION, Kind.ADJECTIVE, id), row));
        }
    }

    private static Stream<String> forms(Table.Row row) {
        return Stream.concat(Stream.of(row.cell(0), row.cell(1)), row.values(2).stream())
                .distinct();
    }

    /** The form with other spellings of its beginning: {@code U.N. Security Council}. */
    private List<String> respelt(String form) {
        for (List<String> group : spellings) {
            for (String spelling : group) {
                if (form.length() > spelling.length()
                        && form.charAt(spelling.length()) == ' '
                        && form.startsWith(spelling)) {
                    String rest = form.substring(spelling.length());
                    return group.stream()
                            .filter(other -> !other.equals(spelling))
                            .map(other -> other + rest)
                            .toList();
                }
            }
        }
        return List.of();
    }

    private Entry entry(String form, String id) {
        return new Entry(Domain.ORGANIZATION, seats.contains(form) ? Kind.SEAT : Kind.NAME, id);
    }
}
