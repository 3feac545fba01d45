package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

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
}
