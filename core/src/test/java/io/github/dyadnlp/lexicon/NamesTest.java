package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void hasNoNameTwice() {
        assertThat(LexiconFiles.column("names.tsv", 2, 0)).doesNotHaveDuplicates();
    }

    @Test
    void hasOnlyTwoGenders() {
        assertThat(LexiconFiles.column("names.tsv", 2, 1)).containsOnly("f", "m");
    }

    @Test
    void tellsGenders() {
        assertThat(Lexicon.standard().givenNames().isOfWomen("Maria")).isTrue();
        assertThat(Lexicon.standard().givenNames().isOfMen("Vladimir")).isTrue();
    }
}
