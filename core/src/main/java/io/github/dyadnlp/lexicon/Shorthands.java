package io.github.dyadnlp.lexicon;

import com.google.common.collect.ImmutableMap;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code shorthands.tsv}, which name a country in the articles on it: {@code the North}. */
public final class Shorthands {

    private record Shorthand(Entry entry, List<String> beside) {}

    private final Map<String, Shorthand> byWord;

    private Shorthands(Map<String, Shorthand> byWord) {
        this.byWord = byWord;
    }

    static Shorthands load(OwnFiles own) {
        var byWord = ImmutableMap.<String, Shorthand>builder();
        for (Table.Row row : Table.read(Shorthands.class, "shorthands.tsv", 4, own)) {
            byWord.put(row.cell(0), new Shorthand(new Entry(Domain.COUNTRY, Kind.NAME, row.cell(1)), row.values(2)));
        }
        return new Shorthands(byWord.buildKeepingLast());
    }

    /**
     * What a word means in an article.
     *
     * @param named codes of the countries that the article names
     */
    public Optional<Entry> entry(String word, Set<String> named) {
        return Optional.ofNullable(byWord.get(word))
                .filter(found -> found.beside().stream().anyMatch(named::contains))
                .map(Shorthand::entry);
    }
}
