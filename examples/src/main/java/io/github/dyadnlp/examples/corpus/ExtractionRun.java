package io.github.dyadnlp.examples.corpus;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.examples.shell.OutputFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes outcomes to their files and takes down in a journal, about once a second, how far it has come. */
public final class ExtractionRun {

    private static final long INTERVAL = 1_000_000_000L;

    private final Map<String, String> settings;
    private final OutputFile output;
    private final OutputFile errors;
    private final Optional<Journal> journal;
    private final Format.Sink sink;
    private final Failures failures;
    private long entries;
    private long written;
    private long saved;

    /**
     * Goes on from {@code start}.
     *
     * @param output holds what was written up to there
     * @param errors likewise
     * @param journal none where the run cannot go on after it was stopped
     * @param messages told of failures
     */
    public ExtractionRun(
            Checkpoint start,
            Format format,
            OutputFile output,
            OutputFile errors,
            Optional<Journal> journal,
            Consumer<String> messages)
            throws IOException {
        this.settings = start.settings();
        this.output = output;
        this.errors = errors;
        this.journal = journal;
        this.entries = start.entries();
        this.written = start.written();
        this.failures = new Failures(messages, Optional.of(errors.writer()), start.failed());
        this.sink = format.open(output.writer(), start.outputBytes() > 0);
        save(false);
    }

    /** Writes what was found, or why nothing was. */
    public void settle(Outcome outcome) throws IOException {
        entries++;
        Optional<Extraction> extraction = outcome.extraction();
        if (extraction.isPresent()) {
            sink.write(extraction.get());
            output.check();
            written++;
        } else {
            failures.report(outcome);
        }
        if (System.nanoTime() - saved > INTERVAL) {
            save(false);
        }
    }

    /** Gives the files their names. */
    public Checkpoint complete() throws IOException {
        Checkpoint end = save(true);
        output.complete();
        errors.complete();
        return end;
    }

    private Checkpoint save(boolean complete) throws IOException {
        long outputBytes = output.save();
        long errorBytes = errors.save();
        Checkpoint checkpoint =
                new Checkpoint(settings, entries, written, failures.count(), outputBytes, errorBytes, complete);
        if (journal.isPresent()) {
            journal.get().save(checkpoint);
        }
        saved = System.nanoTime();
        return checkpoint;
    }

    public long written() {
        return written;
    }
}
