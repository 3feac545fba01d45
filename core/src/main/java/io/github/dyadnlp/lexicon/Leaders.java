package io.github.dyadnlp.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heads of state, heads of government and foreign ministers of {@code leaders.tsv}, who tell the country that a person
 * acts for where the text does not.
 */
public final class Leaders {

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
    private static final int COLUMNS = 6;
    private static final int FROM = 4;
    private static final int TO = 5;

    /** Shorter surnames are borne by too many others. */
    private static final int SHORTEST = 4;

    private final ImmutableListMultimap<String, Leader> byName;
    private final ImmutableListMultimap<String, Leader> bySurname;

    private Leaders(List<Leader> leaders) {
        var full = ImmutableListMultimap.<String, Leader>builder();
        var surnames = ImmutableListMultimap.<String, Leader>builder();
        for (Leader leader : leaders) {
            leader.names().forEach(name -> full.put(name, leader));
            leader.names().stream()
                    .flatMap(Leaders::surnames)
                    .filter(surname -> surname.length() >= SHORTEST)
                    .distinct()
                    .forEach(surname -> surnames.put(surname, leader));
        }
        this.byName = full.build();
        this.bySurname = surnames.build();
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
        Set<String> names = Stream.concat(Stream.of(row.cell(0)), row.values(1).stream())
                .map(Leaders::plain)
                .collect(Collectors.toSet());
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
        return BLANKS.splitToStream(name).map(Spelling::plain).collect(Collectors.joining(" "));
    }

    /** The ends of a name: {@code de klerk}, {@code klerk}. */
    private static Stream<String> surnames(String name) {
        return IntStream.range(0, name.length())
                .filter(i -> name.charAt(i) == ' ')
                .mapToObj(i -> name.substring(i + 1));
    }

    /**
     * The code of the state that a person leads or led, if the name tells only one.
     *
     * @param name full name, or a surname alone; accents and case do not matter
     * @param on day of the article; where several bear the name, those in office in its year go first
     */
    public Optional<String> country(String name, Optional<LocalDate> on) {
        String plain = plain(name);
        List<Leader> leaders = byName.containsKey(plain) ? byName.get(plain) : bySurname.get(plain);
        List<Leader> then = leaders.stream()
                .filter(leader -> on.isPresent() && leader.isInOffice(on.get().getYear()))
                .toList();
        Set<String> countries =
                (then.isEmpty() ? leaders : then).stream().map(Leader::country).collect(Collectors.toSet());
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }
}
