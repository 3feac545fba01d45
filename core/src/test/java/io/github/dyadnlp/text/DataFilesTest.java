package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards {@code abbreviations.tsv}, {@code affixes.tsv}, {@code clues.tsv} and {@code contractions.tsv}. */
class DataFilesTest {

    private static final Map<String, Set<String>> LABELS = Map.of(
            "abbreviations.tsv", Set.of("title", "number", "month", "inner", "open"),
            "affixes.tsv", Set.of("prefix", "suffix", "unit"),
            "clues.tsv", Set.of("opens", "leans", "speaks", "domain"));

    @ParameterizedTest
    @ValueSource(strings = {"abbreviations.tsv", "affixes.tsv", "clues.tsv"})
    void holdKnownLabelsOnly(String file) {
        assertThat(Table.read(Segmenter.class, file, 2))
                .extracting(row -> row.cell(1))
                .isSubsetOf(LABELS.get(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abbreviations.tsv", "affixes.tsv", "clues.tsv", "contractions.tsv"})
    void sayNothingTwice(String file) {
        assertThat(Table.read(Segmenter.class, file, 2))
                .extracting(Table.Row::cells)
                .doesNotHaveDuplicates();
    }

    @Test
    void giveEachAbbreviationOneClass() {
        assertThat(Table.read(Segmenter.class, "abbreviations.tsv", 2))
                .extracting(row -> row.cell(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void cutContractionsIntoPartsThatMakeThemUp() {
        assertThat(Table.read(Segmenter.class, "contractions.tsv", 2))
                .allSatisfy(row -> assertThat(row.cell(1).replace(" ", "")).isEqualTo(row.cell(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"affixes.tsv", "clues.tsv", "contractions.tsv"})
    void areInLowerCase(String file) {
        assertThat(Table.read(Segmenter.class, file, 2))
                .allSatisfy(row -> assertThat(row.cell(0)).isEqualTo(row.cell(0).toLowerCase(Locale.ROOT)));
    }
}
