package io.github.dyadnlp.examples.shell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that appears under its name only when it is complete; until then, and when the program is stopped, what was
 * written lies beside it as {@code NAME.part}. Pipes, devices and standard output are written to directly.
 */
public final class OutputFile implements AutoCloseable {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Writer writer;
    private final Optional<PrintWriter> standardOutput;
    private final Optional<FileChannel> file;
    private final Path target;
    private final Path written;

    private OutputFile(
            Writer writer,
            Optional<PrintWriter> standardOutput,
            Optional<FileChannel> file,
            Path target,
            Path written) {
        this.writer = writer;
        this.standardOutput = standardOutput;
        this.file = file;
        this.target = target;
        this.written = written;
    }

    /** Forgets what is written to it. */
    public static OutputFile nowhere() {
        return new OutputFile(
                Writer.nullWriter(), Optional.empty(), Optional.empty(), STANDARD_OUTPUT, STANDARD_OUTPUT);
    }

    /** Begins anew: {@link #open(Path, PrintWriter, long)} with nothing kept. */
    public static OutputFile open(Path target, PrintWriter standardOutput) throws IOException {
        return open(target, standardOutput, 0);
    }

    /**
     * Begins, or goes on after what an earlier run wrote.
     *
     * @param target where to write; {@code -} means {@code standardOutput}
     * @param kept so many bytes of {@code NAME.part} stay, what comes after them goes
     * @throws IOException if the file cannot be written, is shorter than that, or another run is writing it
     */
    public static OutputFile open(Path target, PrintWriter standardOutput, long kept) throws IOException {
        if (target.equals(STANDARD_OUTPUT)) {
            return new OutputFile(standardOutput, Optional.of(standardOutput), Optional.empty(), target, target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "%s cannot be written: there is no folder %s; make it first".formatted(target, folder));
        }
        if (isDirect(target)) {
            return new OutputFile(Files.newBufferedWriter(target), Optional.empty(), Optional.empty(), target, target);
        }
        FileChannel file = open(part(target), kept);
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8));
        return new OutputFile(writer, Optional.empty(), Optional.of(file), target, part(target));
    }

    private static FileChannel open(Path part, long kept) throws IOException {
        FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() == null) {
                throw new IOException("another run is writing %s".formatted(part));
            }
            if (file.size() < kept) {
                throw new IOException("%s has %s bytes, but %s were written; delete it to start again"
                        .formatted(part, file.size(), kept));
            }
            return file.truncate(kept).position(kept);
        } catch (OverlappingFileLockException e) {
            file.close();
            throw new IOException("this program is writing %s already".formatted(part), e);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Whether there is no complete file to wait for: standard output, a pipe or a device. */
    public static boolean isDirect(Path target) {
        return target.equals(STANDARD_OUTPUT) || (Files.exists(target) && !Files.isRegularFile(target));
    }

    /** Where the file is written until it is complete. */
    public static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    public Writer writer() {
        return writer;
    }

    /** @throws IOException if nobody reads standard output any more */
    public void endLine() throws IOException {
        writer.write('\n');
        check();
    }

    /** @throws IOException if nobody reads standard output any more */
    public void check() throws IOException {
        if (standardOutput.isPresent() && standardOutput.get().checkError()) {
            throw new IOException("standard output is closed");
        }
    }

    /** Makes sure that all of it lies on the disk, and tells how many bytes that is; 0 where there is no such file. */
    public long save() throws IOException {
        writer.flush();
        if (file.isEmpty()) {
            return 0;
        }
        file.get().force(false);
        return file.get().position();
    }

    /** Gives the file its name. */
    public void complete() throws IOException {
        close();
        if (!written.equals(target)) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Closes the file, complete or not; closing twice does nothing. */
    @Override
    public void close() throws IOException {
        if (standardOutput.isPresent()) {
            writer.flush();
        } else {
            writer.close();
        }
    }
}
