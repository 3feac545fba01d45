package io.github.dyadnlp.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The given names of {@code names.tsv} and the gender that they tell. */
public final class GivenNames {

    private final Map<String, String> genders;

    private GivenNames(Map<String, String> genders) {
        this.genders = genders;
    }

    static GivenNames load(OwnFiles own) {
        List<Table.Row> rows = Table.read(GivenNames.class, "names.tsv", 2, own);
        Map<String, String> genders = new HashMap<>(2 * rows.size());
        for (Table.Row row : rows) {
            genders.putIfAbsent(row.cell(0), row.cell(1));
        }
        return new GivenNames(genders);
    }

    public boolean contains(String name) {
        return genders.containsKey(name);
    }

    /** Whether the name tells a woman; not if men bear it too. */
    public boolean isOfWomen(String name) {
        return "f".equals(genders.get(name));
    }

    /** Whether the name tells a man; not if women bear it too. */
    public boolean isOfMen(String name) {
        return "m".equals(genders.get(name));
    }
}
