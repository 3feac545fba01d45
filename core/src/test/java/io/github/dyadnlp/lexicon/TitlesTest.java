package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void hasNoTitleTwice() {
        assertThat(LexiconFiles.column("titles.tsv", 2, 0)).doesNotHaveDuplicates();
    }

    @Test
    void findsTheLongestTitleWhateverItsCase() {
        Pieces pieces =
                Pieces.of(List.of("Deputy", "Foreign", "Minister", "Petrov")).folded();

        assertThat(Lexicon.standard().titles().longest(pieces, 0))
                .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(3));
    }
}
