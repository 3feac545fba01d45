package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.shell.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** All examples under one roof: {@code java -jar dyad-examples.jar extract news/ --output relations.jsonl}. */
@Command(
        name = "dyad",
        description = "Reads English news and says who did what to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            QuickStart.class,
            ExtractCorpus.class,
            ArticleReport.class,
            ExportEvents.class,
            DyadTimeline.class,
            RelationGraph.class,
            Explain.class,
            Inspect.class,
            CustomKnowledge.class,
            Evaluate.class,
            ParseTreebank.class,
            FindMentions.class,
            CompareEngines.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done; 1 some articles failed; 2 wrong usage; 3 could not run."})
public final class Main {

    /** Exit code when nothing complete was produced, for want of an engine or of room on the disk. */
    static final int COULD_NOT_RUN = 3;

    public static void main(String[] args) {
        System.exit(commandLine(new Main()).execute(args));
    }

    /** The command as all examples run it: text in UTF-8 whatever the locale, and errors in one line. */
    static CommandLine commandLine(Object command) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Main::explain);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        boolean expected = failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof IllegalStateException;
        if (expected) {
            command.getErr().println(command.getCommandName() + ": " + Reason.of(failure));
        } else {
            failure.printStackTrace(command.getErr());
        }
        return COULD_NOT_RUN;
    }

    /** Tells the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"dyad " + Optional.ofNullable(version).orElse("(not from a jar)")};
        }
    }
}
