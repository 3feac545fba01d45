package io.github.dyadnlp.examples.shell;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --output}, of every command that writes one file. */
public final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "-",
            description = "Where to write; it appears when complete, until then as OUT.part. Default: standard output.")
    private Path output;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** Where to write; {@code -} for standard output. */
    public Path path() {
        return output;
    }

    public OutputFile open() throws IOException {
        return open(0);
    }

    /** Opens the file after the first {@code kept} bytes that an earlier run wrote. */
    public OutputFile open(long kept) throws IOException {
        return OutputFile.open(output, spec.commandLine().getOut(), kept);
    }
}
