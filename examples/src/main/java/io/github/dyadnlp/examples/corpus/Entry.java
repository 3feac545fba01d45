package io.github.dyadnlp.examples.corpus;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import java.util.Optional;

/**
 * What stands at one place of a corpus: an article that is still to be read, or what is settled already.
 *
 * @param article the article, unless {@code outcome} is there
 * @param outcome what an earlier run extracted, or why there is no article
 */
public record Entry(String place, Optional<Article> article, Optional<Outcome> outcome) {

    static Entry of(String place, Article article) {
        return new Entry(place, Optional.of(article), Optional.empty());
    }

    static Entry of(String place, Extraction extraction) {
        return settled(Outcome.read(place, extraction));
    }

    static Entry broken(String place, Exception reason) {
        return settled(Outcome.failed(place, Optional.empty(), reason));
    }

    private static Entry settled(Outcome outcome) {
        return new Entry(outcome.place(), Optional.empty(), Optional.of(outcome));
    }
}
