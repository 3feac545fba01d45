package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Table.Row row(String... cells) {
        return new Table.Row("words.tsv:7", List.of(cells));
    }

    @Test
    void namesFileLineAndContentWhenTheColumnsAreTooMany() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Table.read(Table.class, "titles.tsv", 3))
                .withMessageMatching("titles\\.tsv:\\d+: expected 3 columns, found 2 in \".+<TAB>.+\"");
    }

    @Test
    void takesAHyphenForAnEmptyCell() {
        assertThat(row("-").cell(0)).isEmpty();
        assertThat(row("-").values(0)).isEmpty();
    }

    @Test
    void separatesValuesByBars() {
        assertThat(row("US|U.S.|USA").values(0)).containsExactly("US", "U.S.", "USA");
    }

    @Test
    void readsACellAsAConstantWrittenSmall() {
        assertThat(row("days").constant(TimeUnit.class, 0)).isEqualTo(TimeUnit.DAYS);
    }

    @Test
    void saysWhichConstantsThereAre() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> row("weeks").constant(TimeUnit.class, 0))
                .withMessageStartingWith("words.tsv:7: unknown timeunit 'weeks'; known are [nanoseconds,");
    }

    @Test
    void groupsWordsByClass() {
        assertThat(Table.classes(Table.class, "names.tsv").keySet()).containsExactlyInAnyOrder("f", "m");
    }
}
