package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void hasNoRoleTwice() {
        assertThat(LexiconFiles.column("roles.tsv", 3, 0)).doesNotHaveDuplicates();
    }

    @Test
    void hasOnlyKindsThatAreKnown() {
        assertThat(LexiconFiles.column("roles.tsv", 3, 2)).isSubsetOf("government", "group", "officer", "vehicle");
    }
}
