package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {

    @Test
    void givesNoFormToTwoRegions() {
        assertThat(LexiconFiles.keysByRepeatedForm("regions.tsv", 5, 0, 4)).isEmpty();
    }

    @Test
    void hasMembersThatAreCountries() {
        assertThat(Table.read(Table.class, "regions.tsv", 5))
                .flatExtracting(row -> row.values(4))
                .isSubsetOf(LexiconFiles.isoCodes());
    }

    @Test
    void knowsTheStatesOfCentralAsia() {
        assertThat(Lexicon.standard().regions().members("Central Asia")).contains("KAZ", "UZB", "KGZ", "TJK", "TKM");
    }
}
