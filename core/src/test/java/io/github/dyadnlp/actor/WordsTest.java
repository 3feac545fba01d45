package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.dyadnlp.lexicon.Table;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void hasEveryClassAndNoOther() {
        assertThatCode(Words::load).doesNotThrowAnyException();
    }

    @Test
    void hasNoWordTwiceInAClass() {
        assertThat(Table.read(Words.class, "words.tsv", 2))
                .allSatisfy(row -> assertThat(row.values(1)).doesNotHaveDuplicates());
    }

    @Test
    void isWrittenInLowerCase() {
        assertThat(Table.read(Words.class, "words.tsv", 2))
                .flatExtracting(row -> row.values(1))
                .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void hasNoPronounTwice() {
        assertThat(Table.read(Pronouns.class, "pronouns.tsv", 2))
                .extracting(row -> row.cell(0))
                .doesNotHaveDuplicates();
    }
}
