package io.github.dyadnlp.lexicon;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Every form of every country, region and organisation.
 *
 * <p>Forms are looked for as they are written; in a line all in capitals, whatever their case.
 */
public final class Gazetteer {

    private final Phrases<Entry> asWritten;
    private final Supplier<Phrases<Entry>> folded;

    private Gazetteer(Phrases<Entry> asWritten, Supplier<Phrases<Entry>> folded) {
        this.asWritten = asWritten;
        this.folded = folded;
    }

    static Gazetteer of(Countries countries, Regions regions, Organizations organizations) {
        Consumer<BiConsumer<String, Entry>> forms = action -> {
            countries.forEachForm(action);
            regions.forEachForm(action);
            organizations.forEachForm(action);
        };
        return new Gazetteer(
                phrases(Phrases.builder(), forms), Suppliers.memoize(() -> phrases(Phrases.foldedBuilder(), forms)));
    }

    private static Phrases<Entry> phrases(Phrases.Builder<Entry> phrases, Consumer<BiConsumer<String, Entry>> forms) {
        forms.accept(phrases::add);
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
