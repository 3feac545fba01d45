package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void givesFormerStatesASuccessorThatExistsAndFormsOfTheirOwn() {
        List<Table.Row> former = Table.read(Table.class, "former-states.tsv", 10);
        List<String> today = Table.read(Table.class, "countries.tsv", 8).stream()
                .flatMap(row -> IntStream.range(1, 8).boxed().flatMap(i -> row.values(i).stream()))
                .toList();

        assertThat(former)
                .extracting(row -> row.cell(0))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(LexiconFiles.column("countries.tsv", 8, 0));
        assertThat(former).extracting(row -> row.cell(8)).isSubsetOf(LexiconFiles.column("countries.tsv", 8, 0));
        assertThat(former)
                .flatExtracting(row -> IntStream.range(1, 8)
                        .boxed()
                        .flatMap(i -> row.values(i).stream())
                        .toList())
                .doesNotContainAnyElementsOf(today);
        assertThat(LexiconFiles.keysByRepeatedForm("former-states.tsv", 10, 1, 8))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Soviet Union, SUN", "Soviets, SUN", "Yugoslav, YUG", "East German, DDR", "Czechoslovakia, CSK"})
    void tellsStatesThatAreNoMoreFromTheirSuccessors(String form, String code) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form.split(" "))), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).containsOnly(code));
        assertThat(Lexicon.standard().countries().successor(code)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Zaire, COD", "Upper Volta, BFA", "Rhodesia, ZWE"})
    void readsTheEarlierNameOfAStateAsThatState(String form, String code) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form.split(" "))), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({"U.S., USA", "Kazakh, KAZ", "Kremlin, RUS", "Crimea, UKR", "Kosovo, XKX", "Britons, GBR"})
    void knowsTheWaysInWhichNewsNamesACountry(String form, String code) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form)), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).contains(code));
    }
}
