package io.github.dyadnlp.examples.report;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An article, as the page shows it.
 *
 * @param number from 1; tells the anchors of articles apart
 * @param heading its title, or else its first heading, or else its id
 * @param date empty if it has none
 */
public record ArticleView(
        int number,
        String id,
        String heading,
        String date,
        List<Paragraph> paragraphs,
        List<ActorView> actors,
        List<RelationView> relations,
        GraphView graph) {

    static ArticleView of(int number, Extraction extraction) {
        Article article = extraction.article();
        List<RelationView> relations = new ArrayList<>();
        extraction
                .relations()
                .forEach(relation -> relations.add(RelationView.of(relations.size() + 1, relation, extraction)));
        return new ArticleView(
                number,
                article.id(),
                article.title().orElseGet(() -> heading(extraction)),
                article.date().map(LocalDate::toString).orElse(""),
                Paragraph.of(extraction),
                extraction.actors().stream()
                        .map(profile -> ActorView.of(profile, extraction))
                        .toList(),
                relations,
                GraphView.of(extraction));
    }

    private static String heading(Extraction extraction) {
        return extraction.sentences().stream()
                .filter(sentence -> sentence.kind() != Sentence.Kind.FURNITURE)
                .limit(1)
                .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                .map(sentence -> sentence.span().of(extraction.article().text()))
                .findFirst()
                .orElse(extraction.article().id());
    }
}
