package io.github.dyadnlp.json;

import io.github.dyadnlp.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * One article as a JSON object: {@code {"id": "a-7", "text": "…", "title": "Oil", "date": "2026-11-22"}}.
 *
 * <p>{@code title} and {@code date} may be missing or {@code null}; the date is ISO 8601, and a time after it is ignored.
 * Further fields are ignored.
 */
public final class ArticleJson {

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_TIME)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ArticleJson() {}

    /** @throws JsonException if {@code json} is no JSON object, or a field is missing or has another form */
    public static Article read(String json) {
        return read(Field.parse(json));
    }

    static Article read(Field document) {
        String id = document.get("id").text();
        String text = document.get("text").text();
        var title = document.find("title").map(Field::text);
        var date = document.find("date").map(ArticleJson::day);
        return document.get("id").make(() -> new Article(id, text, title, date));
    }

    private static LocalDate day(Field field) {
        try {
            return LocalDate.parse(field.text(), DAY);
        } catch (DateTimeException e) {
            return field.fail("a day such as \"2026-11-22\"");
        }
    }
}
