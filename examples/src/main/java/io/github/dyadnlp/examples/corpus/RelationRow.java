package io.github.dyadnlp.examples.corpus;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Attribution;
import io.github.dyadnlp.relation.Relation;
import java.time.LocalDate;
import java.util.List;

/** One relation as a row of a table. Offsets count UTF-16 units of the article, ends exclusive. */
record RelationRow(
        String article,
        String date,
        int sentence,
        String sourceType,
        String sourceId,
        String sourceName,
        String sourceText,
        int sourceBegin,
        int sourceEnd,
        String action,
        String actionText,
        int actionBegin,
        int actionEnd,
        String targetType,
        String targetId,
        String targetName,
        String targetText,
        int targetBegin,
        int targetEnd,
        String object,
        String event,
        boolean negated,
        String status,
        boolean symmetric,
        boolean historical,
        String attributedTo,
        double confidence,
        String foundBy) {

    static List<RelationRow> of(Extraction extraction) {
        return extraction.relations().stream()
                .map(relation -> of(relation, extraction.article()))
                .toList();
    }

    private static RelationRow of(Relation relation, Article article) {
        Mention source = relation.source().mention();
        Mention target = relation.target().mention();
        return new RelationRow(
                article.id(),
                article.date().map(LocalDate::toString).orElse(""),
                relation.sentence(),
                source.actor().type().name(),
                source.actor().id(),
                source.actor().name(),
                source.span().of(article.text()),
                source.span().start(),
                source.span().end(),
                relation.action().lemma(),
                relation.action().text(),
                relation.action().span().start(),
                relation.action().span().end(),
                target.actor().type().name(),
                target.actor().id(),
                target.actor().name(),
                target.span().of(article.text()),
                target.span().start(),
                target.span().end(),
                relation.object().orElse(""),
                relation.event().name(),
                relation.negated(),
                relation.status().name(),
                relation.symmetric(),
                relation.historical(),
                relation.attribution()
                        .flatMap(Attribution::speaker)
                        .map(speaker -> speaker.actor().id())
                        .orElse(""),
                relation.confidence(),
                relation.foundBy());
    }
}
