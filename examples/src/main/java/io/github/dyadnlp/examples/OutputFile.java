package io.github.dyadnlp.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that appears under its name only when it is complete; until then, and when the program is stopped, what was
 * written lies beside it as {@code NAME.part}. Pipes, devices and standard output are written to directly.
 */
final class OutputFile implements AutoCloseable {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Writer writer;
    private final Optional<PrintWriter> standardOutput;
    private final Path target;
    private final Path written;

    private OutputFile(Writer writer, Optional<PrintWriter> standardOutput, Path target, Path written) {
        this.writer = writer;
        this.standardOutput = standardOutput;
        this.target = target;
        this.written = written;
    }

    /**
     * @param target where to write; {@code -} means {@code standardOutput}
     * @throws IOException if the file cannot be written
     */
    static OutputFile open(Path target, PrintWriter standardOutput) throws IOException {
        if (target.equals(STANDARD_OUTPUT)) {
            return new OutputFile(standardOutput, Optional.of(standardOutput), target, target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "%s cannot be written: there is no folder %s; make it first".formatted(target, folder));
        }
        boolean direct = Files.exists(target) && !Files.isRegularFile(target);
        Path written = direct ? target : target.resolveSibling(target.getFileName() + ".part");
        return new OutputFile(Files.newBufferedWriter(written), Optional.empty(), target, written);
    }

    Writer writer() {
        return writer;
    }

    /** @throws IOException if nobody reads standard output any more */
    void endLine() throws IOException {
        writer.write('\n');
        if (standardOutput.isPresent() && standardOutput.get().checkError()) {
            throw new IOException("standard output is closed");
        }
    }

    /** Gives the file its name. */
    void complete() throws IOException {
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
