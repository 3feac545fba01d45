package io.github.dyadnlp.examples;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.examples.corpus.ExtractionSource;
import io.github.dyadnlp.examples.events.EventRow;
import io.github.dyadnlp.examples.shell.CsvTable;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the events of a corpus as a table: one row for what one article says of two actors. */
@Command(
        name = "events",
        description = {
            "Writes the events of a corpus as CSV. What an article says twice is one row; rows of several articles with",
            "the same sides, event and day have the same 'group'."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class ExportEvents implements Callable<Integer> {

    @Mixin
    private ExtractionSource source;

    @Mixin
    private OutputOption output;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new ExportEvents()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (OutputFile out = output.open()) {
            CsvTable<EventRow> table = new CsvTable<>(EventRow.class, true, out.writer());
            int exitCode = source.forEach(extraction -> write(extraction, table, out));
            out.complete();
            return exitCode;
        }
    }

    private static void write(Extraction extraction, CsvTable<EventRow> table, OutputFile out) throws IOException {
        for (EventRow row : EventRow.of(extraction)) {
            table.write(row);
        }
        out.check();
    }
}
