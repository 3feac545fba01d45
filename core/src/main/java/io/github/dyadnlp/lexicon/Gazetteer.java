package io.github.dyadnlp.lexicon;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Every form of every country, region and organisation.
 *
 * <p>Forms are looked for as they are written; in a line all in capitals, whatever their case. A form that the caller's
 * own files give has no other meaning.
 */
public final class Gazetteer {

    private final Phrases<Entry> asWritten;
    private final Supplier<Phrases<Entry>> folded;

    private Gazetteer(Phrases<Entry> asWritten, Supplier<Phrases<Entry>> folded) {
        this.asWritten = asWritten;
        this.folded = folded;
    }

    /** Takes in forms. */
    interface Forms {
        /** @param row the line that gives the form */
        void add(String form, Entry entry, Table.Row row);
    }

    static Gazetteer of(Countries countries, Regions regions, Organizations organizations, boolean hasOwn) {
        Consumer<Forms> everything = forms -> {
            countries.forEachForm(forms);
            regions.forEachForm(forms);
            organizations.forEachForm(forms);
        };
        Set<String> own = new HashSet<>();
        if (hasOwn) {
            everything.accept((form, entry, row) -> {
                if (row.own()) {
                    own.add(form);
                }
            });
        }
        return new Gazetteer(
                phrases(Phrases.builder(), everything, own),
                Suppliers.memoize(() -> phrases(Phrases.foldedBuilder(), everything, own)));
    }

    private static Phrases<Entry> phrases(Phrases.Builder<Entry> phrases, Consumer<Forms> everything, Set<String> own) {
        everything.accept((form, entry, row) -> {
            if (row.own() || !own.contains(form)) {
                phrases.add(form, entry);
            }
        });
        return phrases.build();
    }

    /** The longest form that begins with word {@code from}. */
    public Optional<Match<Entry>> longest(Pieces pieces, int from) {
        return asWritten.longest(pieces, from);
    }

    /** The longest form that begins with word {@code from}, whatever its case. */
    public Optional<Match<Entry>> longestFolded(Pieces foldedPieces, int from) {
        return folded.get().longest(foldedPieces, from);
    }
}
