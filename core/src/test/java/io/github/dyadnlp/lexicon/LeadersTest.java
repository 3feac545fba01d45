package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {

    private static final List<Table.Row> ROWS = Table.read(Table.class, "leaders.tsv", 6);

    private final Leaders leaders = Lexicon.standard().leaders();

    @Test
    void hasMoreThanSixHundredPeopleOnceEachForTheirState() {
        assertThat(ROWS)
                .hasSizeGreaterThan(600)
                .extracting(row -> row.cell(0) + " " + row.cell(2))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasStatesThatExistAndYearsInOrder() {
        Set<String> codes = new HashSet<>(LexiconFiles.column("countries.tsv", 8, 0));
        codes.addAll(LexiconFiles.column("former-states.tsv", 10, 0));

        assertThat(ROWS).extracting(row -> row.cell(2)).isSubsetOf(codes);
        assertThat(ROWS).flatExtracting(row -> row.values(3)).isSubsetOf("state", "government", "foreign");
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.cell(4)))
                        .isLessThanOrEqualTo(row.cell(5).isEmpty() ? 2026 : Integer.parseInt(row.cell(5))));
    }

    @ParameterizedTest
    @CsvSource({
        "Boris Yeltsin, RUS",
        "Yeltsin, RUS",
        "Recep Tayyip Erdogan, TUR",
        "Recep Tayyip Erdo\u011fan, TUR",
        "de Klerk, ZAF",
        "Sergey Lavrov, RUS",
        "Thatcher, GBR"
    })
    void tellsTheStateOfWhoeverLedOnlyOne(String name, String code) {
        assertThat(leaders.country(name, Optional.empty())).contains(code);
    }

    @Test
    void tellsByTheDayWhereSeveralBoreTheName() {
        assertThat(leaders.country("Eduard Shevardnadze", Optional.empty())).isEmpty();
        assertThat(leaders.country("Eduard Shevardnadze", Optional.of(LocalDate.of(1988, 5, 1))))
                .contains("SUN");
        assertThat(leaders.country("Eduard Shevardnadze", Optional.of(LocalDate.of(1999, 5, 1))))
                .contains("GEO");
    }

    @ParameterizedTest
    @CsvSource({"Hussein", "John Yeltsin", "Kim", "Nobody"})
    void saysNothingWhereTheNameIsUnknownOrTellsNoSingleState(String name) {
        assertThat(leaders.country(name, Optional.empty())).isEmpty();
    }
}
