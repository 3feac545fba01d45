package io.github.dyadnlp.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The heads of state, heads of government and foreign ministers of {@code leaders.tsv}, who tell the country that a person
 * acts for where the text does not.
 */
public final class Leaders {

    private static final int COLUMNS = 6;
    private static final int FROM = 4;
    private static final int TO = 5;

    /** Shorter surnames are borne by too many others. */
    private static final int SHORTEST = 4;

    private final Map<String, List<Leader>> byName;
    /** By the ends of the names: {@code de klerk}, {@code klerk}. */
    private final Map<String, List<Leader>> bySurname;

    private Leaders(List<Leader> leaders) {
        byName = new HashMap<>(2 * leaders.size());
        bySurname = new HashMap<>(2 * leaders.size());
        for (Leader leader : leaders) {
            Set<String> ends = new HashSet<>(4);
            for (String name : leader.names()) {
                add(byName, name, leader);
                for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                    if (name.length() - blank > SHORTEST) {
                        ends.add(name.substring(blank + 1));
                    }
                }
            }
            for (String surname : ends) {
                add(bySurname, surname, leader);
            }
        }
    }

    private static void add(Map<String, List<Leader>> leaders, String name, Leader leader) {
        leaders.computeIfAbsent(name, unseen -> new ArrayList<>(1)).add(leader);
    }

    /**
     * A person who led a state.
     *
     * @param names at least one, spelt plainly
     * @param country code of the state
     * @param from first year in office
     * @param to last year in office; none if it is not over
     */
    record Leader(Set<String> names, String country, int from, OptionalInt to) {

        boolean isInOffice(int year) {
            return from <= year && (to.isEmpty() || year <= to.getAsInt());
        }
    }

    static Leaders load(OwnFiles own) {
        return new Leaders(Table.read(Leaders.class, "leaders.tsv", COLUMNS, own).stream()
                .map(Leaders::leader)
                .toList());
    }

    private static Leader leader(Table.Row row) {
        Set<String> names = new HashSet<>(4);
        names.add(plain(row.cell(0)));
        row.values(1).forEach(name -> names.add(plain(name)));
        OptionalInt to = row.cell(TO).isEmpty() ? OptionalInt.empty() : OptionalInt.of(year(row, TO));
        return new Leader(names, row.cell(2), year(row, FROM), to);
    }

    private static int year(Table.Row row, int column) {
        try {
            return Integer.parseInt(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.error("expected a year, found '%s'", row.cell(column));
        }
    }

    /** Whether a leader bears that surname. */
    public boolean isSurname(String name) {
        return bySurname.containsKey(plain(name));
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int from = 0; from < name.length(); ) {
            int blank = name.indexOf(' ', from);
            int to = blank < 0 ? name.length() : blank;
            if (to > from) {
                plain.append(plain.isEmpty() ? "" : " ").append(Spelling.plain(name.substring(from, to)));
            }
            from = to + 1;
        }
        return plain.toString();
    }

    /**
     * The code of the state that a person leads or led, if the name tells only one.
     *
     * @param name full name, or a surname alone; accents and case do not matter
     * @param on day of the article; where several bear the name, those in office in its year go first
     */
    public Optional<String> country(String name, Optional<LocalDate> on) {
        String plain = plain(name);
        List<Leader> leaders = byName.getOrDefault(plain, bySurname.getOrDefault(plain, List.of()));
        List<Leader> then = leaders.stream()
                .filter(leader -> on.isPresent() && leader.isInOffice(on.get().getYear()))
                .toList();
        Set<String> countries =
                (then.isEmpty() ? leaders : then).stream().map(Leader::country).collect(Collectors.toSet());
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }
}
