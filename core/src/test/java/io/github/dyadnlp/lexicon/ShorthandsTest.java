package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards {@code shorthands.tsv}. */
class ShorthandsTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    static Stream<Table.Row> lines() {
        return Table.read(Shorthands.class, "shorthands.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void meansACountryWhereTheArticleNamesOneBesideIt(Table.Row row) {
        assertThat(row.cell(3)).contains("the " + row.cell(0));
        assertThat(row.values(2))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(LEXICON.countries().name(code)).isPresent())
                .allSatisfy(code -> assertThat(LEXICON.shorthands().entry(row.cell(0), Set.of(code)))
                        .hasValueSatisfying(entry -> assertThat(entry.id()).isEqualTo(row.cell(1))));
    }

    @Test
    void meansNothingElsewhere() {
        assertThat(LEXICON.shorthands().entry("North", Set.of("GBR"))).isEmpty();
    }
}
