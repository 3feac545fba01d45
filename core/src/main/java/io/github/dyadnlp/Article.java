package io.github.dyadnlp;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller hands in.
 *
 * @param id tells this article from others of its corpus; not blank
 * @param text the article as it was found, web furniture and all; every offset that comes back counts its UTF-16 units
 * @param title headline, where it is not part of {@code text}; kept with the article, not read for relations
 * @param date day of publication
 */
public record Article(String id, String text, Optional<String> title, Optional<LocalDate> date) {

    /** @throws IllegalArgumentException if {@code id} is blank */
    public Article {
        checkArgument(!id.isBlank(), "an article needs an id");
        requireNonNull(text, "text");
        requireNonNull(title, "title");
        requireNonNull(date, "date");
    }

    /** An article without title and date. */
    public static Article of(String id, String text) {
        return new Article(id, text, Optional.empty(), Optional.empty());
    }
}
