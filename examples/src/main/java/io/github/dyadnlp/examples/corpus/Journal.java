package io.github.dyadnlp.examples.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dyadnlp.examples.shell.OutputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Remembers how far a run has come, in {@code OUTPUT.resume}, so that a run that was stopped – pulled plug and {@code kill
 * -9} included – goes on from there.
 */
public final class Journal {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path output;
    private final Path file;

    /** @param output what the run writes, a regular file */
    public Journal(Path output) {
        this.output = output;
        this.file = output.resolveSibling(output.getFileName() + ".resume");
    }

    /**
     * Where to begin.
     *
     * @param resume whether to go on with a run that was stopped
     * @throws IllegalArgumentException if there is such a run but nobody asked to go on with it, or it had other settings
     */
    public Checkpoint start(Map<String, String> settings, boolean resume) throws IOException {
        if (!Files.exists(file)) {
            return Checkpoint.start(settings);
        }
        if (!resume) {
            throw new IllegalArgumentException(
                    "%s was begun and not finished; go on with --resume, or delete %s to start again"
                            .formatted(output, file));
        }
        Checkpoint last = read();
        settings.forEach((name, value) -> check(name, value, last.settings().get(name)));
        return last;
    }

    private Checkpoint read() throws IOException {
        try {
            return JSON.readValue(file.toFile(), Checkpoint.class);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "%s cannot be read (%s); delete it to start again".formatted(file, e.getOriginalMessage()), e);
        }
    }

    private void check(String name, String now, String then) {
        if (!Objects.equals(now, then)) {
            throw new IllegalArgumentException(
                    "%s was begun with %s %s, not %s; give the same again, or delete %s to start again"
                            .formatted(output, name, then, now, file));
        }
    }

    /** Whether an earlier run has written all of the output. */
    public boolean isFinished() {
        return Files.exists(output) && !Files.exists(OutputFile.part(output)) && !Files.exists(file);
    }

    /** Replaces the last checkpoint, at once or not at all. */
    public void save(Checkpoint checkpoint) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(checkpoint)));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives files that are complete their names, where the last run was stopped just before, and forgets the run. */
    public void finish(List<Path> files) throws IOException {
        for (Path complete : files) {
            if (Files.exists(OutputFile.part(complete))) {
                Files.move(OutputFile.part(complete), complete, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(file);
    }

    /** The journal of {@code output}; none where it is written to directly. */
    public static Optional<Journal> of(Path output) {
        return OutputFile.isDirect(output) ? Optional.empty() : Optional.of(new Journal(output));
    }
}
