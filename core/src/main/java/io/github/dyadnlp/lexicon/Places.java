package io.github.dyadnlp.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.Optional;

/** The common nouns of {@code places.tsv} that refer back to a country, region or group of states: {@code nation}. */
public final class Places {

    private final Phrases<Domain> phrases;
    private final ImmutableSetMultimap<String, String> countries;

    private Places(Phrases<Domain> phrases, ImmutableSetMultimap<String, String> countries) {
        this.phrases = phrases;
        this.countries = countries;
    }

    static Places load(OwnFiles own) {
        Phrases.Builder<Domain> phrases = Phrases.foldedBuilder();
        ImmutableSetMultimap.Builder<String, String> countries = ImmutableSetMultimap.builder();
        for (Table.Row row : Table.read(Places.class, "places.tsv", 3, own)) {
            for (String value : row.values(1)) {
                phrases.add(
                        row.cell(0),
                        Enums.getIfPresent(Domain.class, Ascii.toUpperCase(value))
                                .toJavaUtil()
                                .orElseThrow(() -> row.error("a place cannot stand for '%s'", value)));
            }
            countries.putAll(row.cell(0), row.values(2));
        }
        return new Places(phrases.build(), countries.build());
    }

    /** The longest noun that begins with word {@code from}; its values are what it can stand for, likeliest first. */
    public Optional<Match<Domain>> longest(Pieces foldedLemmas, int from) {
        return phrases.longest(foldedLemmas, from);
    }

    /** Whether nothing is known of which countries the noun may stand for: {@code nation}. */
    public boolean fitsAny(String noun) {
        return !countries.containsKey(noun);
    }

    /** Whether the noun, in lower case, may stand for the country of that code: {@code kingdom} for {@code NPL}. */
    public boolean fits(String noun, String code) {
        return fitsAny(noun) || countries.containsEntry(noun, code);
    }
}
