package io.github.dyadnlp.examples.corpus;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Pipeline;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * Puts what the pipeline gives – extractions in order, failures as they happen – back into the order of the entries.
 *
 * <p>Entries that are settled already are passed on at once; each run of others between them is one call of {@link
 * Pipeline#extractAll}.
 */
final class OutcomesInOrder extends AbstractIterator<Outcome> {

    private final PeekingIterator<Entry> entries;
    private final Supplier<Pipeline> pipeline;
    /** Entries that the pipeline has taken, or that stand between them, and whose outcome is not yet given. */
    private final Deque<Entry> underWay = new ArrayDeque<>();

    private final Map<Article, RuntimeException> failures = Collections.synchronizedMap(new IdentityHashMap<>());
    private PeekingIterator<Extraction> extractions = Iterators.peekingIterator(Collections.emptyIterator());

    OutcomesInOrder(Iterator<Entry> entries, Supplier<Pipeline> pipeline) {
        this.entries = Iterators.peekingIterator(entries);
        this.pipeline = pipeline;
    }

    @Override
    protected Outcome computeNext() {
        // Asking whether there is a next extraction makes the pipeline take entries.
        boolean reading = extractions.hasNext();
        if (!underWay.isEmpty()) {
            return outcome(underWay.remove(), reading);
        }
        if (!entries.hasNext()) {
            return endOfData();
        }
        if (entries.peek().outcome().isPresent()) {
            return entries.next().outcome().get();
        }
        startReading();
        return computeNext();
    }

    private Outcome outcome(Entry entry, boolean reading) {
        if (entry.outcome().isPresent()) {
            return entry.outcome().get();
        }
        Article article = entry.article().orElseThrow();
        if (reading && extractions.peek().article() == article) {
            return Outcome.read(entry.place(), extractions.next());
        }
        return Outcome.failed(entry.place(), Optional.of(article.id()), failures.remove(article));
    }

    private void startReading() {
        Iterator<Article> run = new AbstractIterator<>() {
            @Override
            protected Article computeNext() {
                while (entries.hasNext() && !isExtraction(entries.peek())) {
                    Entry entry = entries.next();
                    underWay.add(entry);
                    if (entry.article().isPresent()) {
                        return entry.article().get();
                    }
                }
                return endOfData();
            }
        };
        var articles = StreamSupport.stream(Spliterators.spliteratorUnknownSize(run, Spliterator.ORDERED), false);
        extractions = Iterators.peekingIterator(
                pipeline.get().extractAll(articles, failures::put).iterator());
    }

    private static boolean isExtraction(Entry entry) {
        return entry.outcome().flatMap(Outcome::extraction).isPresent();
    }
}
