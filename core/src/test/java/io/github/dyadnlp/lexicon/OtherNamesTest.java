package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    private static final List<String> NAMES = LexiconFiles.column("other-names.tsv", 1, 0);

    @Test
    void hasNoNameTwiceAndKeepsItsOrder() {
        assertThat(NAMES).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void hasNoNameOfAnActor() {
        assertThat(NAMES).allSatisfy(name -> {
            List<String> words = List.of(name.split(" "));
            assertThat(Lexicon.standard()
                            .gazetteer()
                            .longest(Pieces.of(words), 0)
                            .filter(match -> match.to() == words.size()))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void findsThemWhateverTheirCase() {
        assertThat(Lexicon.standard()
                        .otherNames()
                        .longest(Pieces.of(List.of("the", "Turkey", "Vulture")).folded(), 1))
                .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(3));
    }
}
