package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases<String> phrases = Phrases.<String>builder()
            .add("Guinea", "GIN")
            .add("Papua New Guinea", "PNG")
            .add("U.S.", "USA")
            .add("C\u00f4te d'Ivoire", "CIV")
            .build();

    @Test
    void takesTheLongest() {
        assertThat(phrases.longest(Pieces.of(List.of("Papua", "New", "Guinea")), 0))
                .hasValueSatisfying(match -> assertThat(match.values()).containsExactly("PNG"));
    }

    @Test
    void findsAFormHoweverItWasCut() {
        assertThat(phrases.longest(Pieces.of(List.of("U.S", ".")), 0)).isPresent();
        assertThat(phrases.longest(Pieces.of(List.of("U.S.")), 0)).isPresent();
        assertThat(phrases.longest(Pieces.of(List.of("C\u00f4te", "d\u2019Ivoire")), 0))
                .isPresent();
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(phrases.longest(Pieces.of(List.of("Guineans")), 0)).isEmpty();
        assertThat(phrases.longest(Pieces.of(List.of("Guinea-Bissau")), 0)).isEmpty();
    }

    @Test
    void heedsCase() {
        assertThat(phrases.longest(Pieces.of(List.of("guinea")), 0)).isEmpty();
    }
}
