package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.corpus.ExtractionSource;
import io.github.dyadnlp.examples.report.Page;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a page to look at: the articles with their actors marked, their relations as a table and as a graph. */
@Command(
        name = "report",
        description = {
            "Writes articles with their actors and relations as one HTML page, which needs no network: the text with every",
            "actor marked, relations as a table and as a graph, each linked to its passage."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class ArticleReport implements Callable<Integer> {

    @Mixin
    private ExtractionSource source;

    @Mixin
    private OutputOption output;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new ArticleReport()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Page page = new Page();
        try (OutputFile out = output.open()) {
            int exitCode = source.forEach(page::add);
            if (page.isEmpty()) {
                throw new IOException("no article could be read, so there is no report");
            }
            page.write(out.writer());
            out.complete();
            return exitCode;
        }
    }
}
