package io.github.dyadnlp.examples.corpus;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.examples.shell.Reason;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What became of one entry of a corpus: an extraction, or the reason why there is none.
 *
 * @param place file, with line where there is one
 * @param id of the article, where it could be read so far
 * @param extraction what was found
 * @param failure why nothing was; empty where {@code extraction} is there
 */
public record Outcome(String place, Optional<String> id, Optional<Extraction> extraction, Optional<String> failure) {

    static Outcome read(String place, Extraction extraction) {
        return new Outcome(place, Optional.of(extraction.article().id()), Optional.of(extraction), Optional.empty());
    }

    static Outcome failed(String place, Optional<String> id, Exception reason) {
        return new Outcome(place, id, Optional.empty(), Optional.of(Reason.of(reason)));
    }

    /** With another extraction in place of the one that is there, if there is one. */
    public Outcome map(UnaryOperator<Extraction> change) {
        return new Outcome(place, id, extraction.map(change), failure);
    }

    /**
     * Reads every entry of a corpus, in parallel and in bounded memory.
     *
     * @param skipped so many entries are left out, because they are settled
     * @param pipeline asked for when the first article needs it, and not before
     * @return one outcome an entry, in the order of the entries
     */
    public static Iterator<Outcome> of(Corpus corpus, long skipped, Supplier<Pipeline> pipeline) {
        Iterator<Entry> entries = corpus.entries();
        for (long i = 0; i < skipped && entries.hasNext(); i++) {
            entries.next();
        }
        return new OutcomesInOrder(entries, pipeline);
    }
}
