package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @Test
    void usesAssignedCodesOnceEach() {
        assertThat(LexiconFiles.column("countries.tsv", 8, 0))
                .doesNotHaveDuplicates()
                .isSubsetOf(LexiconFiles.isoCodes());
    }

    @Test
    void givesNoFormToTwoCountries() {
        assertThat(LexiconFiles.keysByRepeatedForm("countries.tsv", 8, 1, 8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"U.S., USA", "Kazakh, KAZ", "Kremlin, RUS", "Crimea, UKR", "Kosovo, XKX", "Britons, GBR"})
    void knowsTheWaysInWhichNewsNamesACountry(String form, String code) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form)), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).contains(code));
    }
}
