package io.github.dyadnlp.examples.report;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.examples.network.Palette;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.relation.Status;
import io.github.dyadnlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A relation, as a row of the table shows it.
 *
 * @param number from 1
 * @param passage the sentence in three parts, the second of which is the action
 * @param attribution who says so; empty if the article does
 * @param confidence in per cent
 * @param action where the action begins, which names its place in the text
 */
public record RelationView(
        int number,
        String source,
        String sourceType,
        String verb,
        String target,
        String targetType,
        String event,
        Palette palette,
        boolean negated,
        List<String> remarks,
        String attribution,
        int confidence,
        List<String> passage,
        int action,
        String sourceMarks,
        String targetMarks) {

    private static final int PER_CENT = 100;

    static RelationView of(int number, Relation relation, Extraction extraction) {
        String text = extraction.article().text();
        Span action = relation.action().span();
        Span sentence = extraction.sentences().get(relation.sentence()).span().to(action);
        return new RelationView(
                number,
                relation.source().actor().name(),
                ActorView.type(relation.source().actor()),
                relation.action().lemma(),
                relation.target().actor().name(),
                ActorView.type(relation.target().actor()),
                relation.event().name(),
                Palette.of(relation.event().quadClass()),
                relation.negated(),
                remarks(relation),
                attribution(relation),
                (int) Math.round(PER_CENT * relation.confidence()),
                List.of(
                        text.substring(sentence.start(), action.start()),
                        action.of(text),
                        text.substring(action.end(), sentence.end())),
                action.start(),
                place(relation.source().span()),
                place(relation.target().span()));
    }

    private static List<String> remarks(Relation relation) {
        List<String> remarks = new ArrayList<>();
        if (relation.negated()) {
            remarks.add("not");
        }
        if (relation.status() == Status.HYPOTHETICAL) {
            remarks.add("possible");
        } else if (relation.status() == Status.PLANNED || !relation.negated()) {
            remarks.add(relation.status().name().toLowerCase(Locale.ROOT));
        }
        if (relation.symmetric()) {
            remarks.add("mutual");
        }
        if (relation.historical()) {
            remarks.add("background");
        }
        return remarks;
    }

    private static String attribution(Relation relation) {
        return relation.attribution()
                .map(said -> said.speaker()
                        .map(speaker -> speaker.actor().name())
                        .orElse("“" + said.saying().text() + "”"))
                .orElse("");
    }

    static String place(Span span) {
        return span.start() + "-" + span.end();
    }
}
