package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
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
        assertThat(DataFile.read(file, 2).rows())
                .extracting(row -> row.column(1))
                .isSubsetOf(LABELS.get(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abbreviations.tsv", "affixes.tsv", "clues.tsv", "contractions.tsv"})
    void sayNothingTwice(String file) {
        assertThat(DataFile.read(file, 2).rows())
                .extracting(DataFile.Row::columns)
                .doesNotHaveDuplicates();
    }

    @Test
    void giveEachAbbreviationOneClass() {
        assertThat(DataFile.read("abbreviations.tsv", 2).rows())
                .extracting(row -> row.column(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void cutContractionsIntoPartsThatMakeThemUp() {
        assertThat(DataFile.read("contractions.tsv", 2).rows())
                .allSatisfy(row -> assertThat(row.column(1).replace(" ", "")).isEqualTo(row.column(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"affixes.tsv", "clues.tsv", "contractions.tsv"})
    void areInLowerCase(String file) {
        assertThat(DataFile.read(file, 2).rows())
                .allSatisfy(
                        row -> assertThat(row.column(0)).isEqualTo(row.column(0).toLowerCase(Locale.ROOT)));
    }

    @Test
    void areReadWithTheRightNumberOfColumnsOrNotAtAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DataFile.read("clues.tsv", 3))
                .withMessageMatching("clues\\.tsv:\\d+: expected 3 columns, found \"a<TAB>opens\"");
    }

    @Test
    void areMissedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DataFile.read("nowhere.tsv", 2))
                .withMessageContaining("nowhere.tsv is missing");
    }

    @Test
    void reportTheLineThatIsBroken() {
        assertThat(new DataFile.Row("words.tsv", 7, List.of("a")).broken("no class"))
                .hasMessage("words.tsv:7: no class");
    }
}
