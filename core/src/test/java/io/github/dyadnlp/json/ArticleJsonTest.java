package io.github.dyadnlp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dyadnlp.Article;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    @Test
    void readsIdTextTitleAndDate() {
        assertThat(ArticleJson.read("{\"id\":\"a\",\"text\":\"T.\",\"title\":\"Oil\",\"date\":\"2026-11-22\"}"))
                .isEqualTo(new Article("a", "T.", Optional.of("Oil"), Optional.of(LocalDate.of(2026, 11, 22))));
    }

    @Test
    void doesWithoutTitleAndDate() {
        assertThat(ArticleJson.read("{\"text\":\"T.\",\"id\":\"a\",\"title\":null,\"source\":[1]}"))
                .isEqualTo(Article.of("a", "T."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T09:30:00Z", "2026-11-22T09:30:00+05:00", "2026-11-22T09:30"})
    void takesTheDayOfATimestamp(String date) {
        assertThat(ArticleJson.read("{\"id\":\"a\",\"text\":\"\",\"date\":\"%s\"}".formatted(date))
                        .date())
                .contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22.11.2026", "2026-11-31", "yesterday"})
    void refusesOtherDates(String date) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ArticleJson.read("{\"id\":\"a\",\"text\":\"\",\"date\":\"%s\"}".formatted(date)))
                .withMessage("date: expected a day such as \"2026-11-22\", found \"%s\"", date);
    }

    @Test
    void saysThatTheTextIsMissing() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ArticleJson.read("{\"id\":\"a\"}"))
                .withMessage("text: missing");
    }
}
