package io.github.dyadnlp.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsItsColumnsAndWrapsTheLast() {
        // given
        Table table = new Table("Who", "Passage");

        // when
        table.row("Russia", "Moscow warned\nKyiv on Friday that it would not wait for the EU.");
        table.row("EU", "Brussels met.");

        // then
        assertThat(table.toString().lines())
                .containsExactly(
                        "Who     Passage",
                        "------  ------------------------------------------------",
                        "Russia  Moscow warned Kyiv on Friday that it would not",
                        "        wait for the EU.",
                        "EU      Brussels met.");
    }
}
