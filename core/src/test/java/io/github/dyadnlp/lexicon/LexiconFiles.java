package io.github.dyadnlp.lexicon;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the guarding tests of several files ask. */
final class LexiconFiles {

    private static final String KOSOVO = "XKX";

    private LexiconFiles() {}

    static Set<String> isoCodes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.add(KOSOVO);
        return codes;
    }

    static List<String> column(String file, int columns, int column) {
        return Table.read(Table.class, file, columns).stream()
                .map(row -> row.cell(column))
                .toList();
    }

    /** The values that stand more than once, in whatever line or column from {@code from} to below {@code to}. */
    static Map<String, List<String>> keysByRepeatedForm(String file, int columns, int from, int to) {
        Multimap<String, String> keys = HashMultimap.create();
        for (Table.Row row : Table.read(Table.class, file, columns)) {
            for (int i = from; i < to; i++) {
                row.values(i).forEach(form -> keys.put(form, row.cell(0)));
            }
        }
        return keys.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new ArrayList<>(entry.getValue()), (a, b) -> a, TreeMap::new));
    }
}
