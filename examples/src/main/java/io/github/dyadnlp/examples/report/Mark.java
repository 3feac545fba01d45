package io.github.dyadnlp.examples.report;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of the article that is to be marked: a mention of one or several actors, or what is done.
 *
 * @param kind {@code actor} or {@code act}
 * @param first whether it begins here
 * @param last whether it ends here
 */
record Mark(
        String kind,
        Span span,
        List<String> types,
        String label,
        List<Integer> relations,
        boolean first,
        boolean last) {

    /** Outer ones first, so that each may be opened when its turn comes. */
    static final Comparator<Mark> OUTER_FIRST = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Mark::kind, Comparator.reverseOrder());

    /** All marks of an article; those at the same place are one. */
    static List<Mark> of(Extraction extraction) {
        List<Mark> marks = new ArrayList<>();
        Map<Span, List<Mention>> mentioned = extraction.mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.IMPLIED)
                .collect(Collectors.groupingBy(Mention::span, TreeMap::new, Collectors.toList()));
        mentioned.forEach((span, mentions) -> marks.add(actor(span, mentions)));
        Map<Span, List<Integer>> acts = new TreeMap<>();
        int number = 0;
        for (Relation relation : extraction.relations()) {
            number++;
            acts.computeIfAbsent(relation.action().span(), span -> new ArrayList<>())
                    .add(number);
        }
        acts.forEach((span, relations) -> marks.add(new Mark("act", span, List.of(), "", relations, true, true)));
        return marks;
    }

    private static Mark actor(Span span, List<Mention> mentions) {
        boolean place = mentions.stream().allMatch(mention -> mention.kind() == Mention.Kind.PLACE);
        Stream<String> types = mentions.stream().map(mention -> ActorView.type(mention.actor()));
        String label = mentions.stream()
                .map(mention -> ActorView.label(mention.actor()))
                .collect(Collectors.joining("; "));
        return new Mark(
                "actor",
                span,
                Stream.concat(types, place ? Stream.of("place") : Stream.empty())
                        .distinct()
                        .toList(),
                place ? label + " · mere place" : label,
                List.of(),
                true,
                true);
    }

    /** The part of it up to {@code offset}. */
    Mark until(int offset) {
        return new Mark(kind, new Span(span.start(), offset), types, label, relations, first, false);
    }

    /** The part of it from {@code offset} on. */
    Mark from(int offset) {
        return new Mark(kind, new Span(offset, span.end()), types, label, relations, false, last);
    }
}
