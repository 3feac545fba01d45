package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void hasNoNounTwice() {
        assertThat(LexiconFiles.column("places.tsv", 3, 0)).doesNotHaveDuplicates();
    }

    @Test
    void readsANationAsACountry() {
        assertThat(Lexicon.standard().places().longest(Pieces.of(List.of("nation")), 0))
                .hasValueSatisfying(match -> assertThat(match.values()).containsExactly(Entry.Domain.COUNTRY));
    }

    @Test
    void knowsWhichCountriesAreKingdoms() {
        Places places = Lexicon.standard().places();

        assertThat(places.fits("kingdom", "NPL")).isTrue();
        assertThat(places.fits("kingdom", "IND")).isFalse();
        assertThat(places.fits("nation", "IND")).isTrue();
    }
}
