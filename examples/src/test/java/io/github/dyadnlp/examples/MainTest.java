package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void listsItsCommandsOnHelp() {
        Run run = Run.of(new Main(), "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("quickstart", "extract", "evaluate", "parse", "mentions", "compare", "Exit codes:");
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of(new Main(), "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("dyad ");
    }

    @Test
    void asksForACommand() {
        Run run = Run.of(new Main());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required subcommand", "Usage: dyad");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        Run run = Run.of(new Main(), "extrct");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("extract");
    }

    @Test
    void runsItsCommands() {
        assertThat(Run.of(new Main(), "evaluate", "--help").out()).contains("docs|plover");
    }

    /** Lines of the README that begin with the jar, those that end in a backslash with the next. */
    private static List<String> commandsOfReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\\\\\n\\s+", "");
        return Pattern.compile("java -jar examples/target/dyad-examples.jar (.*)")
                .matcher(readme)
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    @Test
    void understandsEveryCommandOfItsReadme() throws IOException {
        assertThat(commandsOfReadme()).hasSizeGreaterThan(12).allSatisfy(command -> {
            String[] arguments = command.replaceAll("[\\[\\]\"]", "")
                    .replaceAll("\\|\\w+", "")
                    .split("\\s+");
            assertThat(Main.commandLine(new Main()).parseArgs(arguments).hasSubcommand())
                    .isTrue();
        });
    }

    @Test
    void describesEveryCommandInItsReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(Main.commandLine(new Main()).getSubcommands().keySet())
                .filteredOn(command -> !command.equals("help"))
                .allSatisfy(command -> assertThat(readme).contains("| `" + command + "` |"));
    }
}
