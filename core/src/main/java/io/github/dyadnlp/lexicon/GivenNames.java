package io.github.dyadnlp.lexicon;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.Map;

/** The given names of {@code names.tsv} and the gender that they tell. */
public final class GivenNames {

    private final Map<String, String> genders;

    private GivenNames(Map<String, String> genders) {
        this.genders = genders;
    }

    static GivenNames load(OwnFiles own) {
        return new GivenNames(Table.read(GivenNames.class, "names.tsv", 2, own).stream()
                .collect(toImmutableMap(row -> row.cell(0), row -> row.cell(1), (first, second) -> first)));
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
