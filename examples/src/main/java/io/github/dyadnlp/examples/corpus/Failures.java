package io.github.dyadnlp.examples.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells of every entry that could not be read, and counts them. */
public final class Failures {

    private static final JsonMapper JSON = new JsonMapper();

    private final Consumer<String> messages;
    private final Optional<Writer> lines;
    private long count;

    /** @param messages takes one line at a time */
    public Failures(Consumer<String> messages) {
        this(messages, Optional.empty(), 0);
    }

    /**
     * @param lines where to write a JSON object for every failure too
     * @param count failures of an earlier run that goes on
     */
    public Failures(Consumer<String> messages, Optional<Writer> lines, long count) {
        this.messages = messages;
        this.lines = lines;
        this.count = count;
    }

    /** @param failed an outcome that has no extraction */
    public void report(Outcome failed) throws IOException {
        report(failed.place(), failed.id(), failed.failure().orElseThrow());
    }

    /** @param place file, with line where there is one */
    public void report(String place, Optional<String> id, String reason) throws IOException {
        count++;
        messages.accept("skipped %s: %s".formatted(place, reason));
        if (lines.isPresent()) {
            ObjectNode line = JSON.createObjectNode().put("place", place);
            id.ifPresent(known -> line.put("id", known));
            lines.get().write(line.put("reason", reason) + "\n");
        }
    }

    public long count() {
        return count;
    }

    /** The exit code of a program that reports so: 0 if nothing failed, else 1. */
    public int exitCode() {
        return count == 0 ? 0 : 1;
    }
}
