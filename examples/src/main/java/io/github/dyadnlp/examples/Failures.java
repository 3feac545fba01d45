package io.github.dyadnlp.examples;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Tells at once of every article that could not be read, and counts them. Safe for several threads. */
final class Failures {

    private final AtomicInteger count = new AtomicInteger();
    private final Consumer<String> output;

    /** @param output takes one line at a time */
    Failures(Consumer<String> output) {
        this.output = output;
    }

    /**
     * Reports one article, or one file that should hold articles.
     *
     * @param place file, with line where there is one
     */
    void report(String place, String reason) {
        count.incrementAndGet();
        output.accept("skipped %s: %s".formatted(place, reason));
    }

    int count() {
        return count.get();
    }
}
