package io.github.dyadnlp;

import com.google.common.collect.AbstractIterator;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Maps a stream on several threads, in order, with a bounded number of elements under way. */
final class Parallel {

    /** So many elements a thread are taken from the source ahead of the consumer. */
    private static final int AHEAD = 4;

    private Parallel() {}

    static <A, B> Stream<B> map(Stream<A> source, Function<A, B> function, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(
                threads,
                new ThreadFactoryBuilder()
                        .setNameFormat("dyad-%d")
                        .setDaemon(true)
                        .build());
        Iterator<A> elements = source.iterator();
        Deque<Future<B>> underWay = new ArrayDeque<>();
        Iterator<B> results = new AbstractIterator<>() {
            @Override
            protected B computeNext() {
                while (underWay.size() < AHEAD * threads && elements.hasNext()) {
                    A element = elements.next();
                    underWay.add(executor.submit(() -> function.apply(element)));
                }
                if (underWay.isEmpty()) {
                    executor.shutdown();
                    return endOfData();
                }
                return await(underWay.remove());
            }
        };
        Iterable<B> once = () -> results;
        return StreamSupport.stream(once.spliterator(), false)
                .onClose(executor::shutdownNow)
                .onClose(source::close);
    }

    private static <B> B await(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while waiting for an article");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
