package io.github.dyadnlp.examples.events;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Person;
import io.github.dyadnlp.actor.Role;
import io.github.dyadnlp.relation.Attribution;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.Participant;
import io.github.dyadnlp.relation.QuadClass;
import io.github.dyadnlp.relation.Relation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as political scientists load it: what an article says of two actors, however often it says so.
 *
 * @param date of the article, ISO 8601; empty if it has none
 * @param sourceId country code or name, see {@link Actor#id}
 * @param sourceCountry the country that the source is or acts for; empty if none is known
 * @param sourceRole what those who act are, such as {@code MILITARY}; see {@link Role}
 * @param action what is done, by the relation of the highest confidence, as are the next fields
 * @param attributedTo who says so; empty if the article does
 * @param confidence the highest
 * @param mentions how often the article says so
 * @param group the same for the same sides, event and day in all articles; undated articles stand alone
 */
public record EventRow(
        String date,
        String sourceId,
        String sourceName,
        String sourceType,
        String sourceCountry,
        String sourceRole,
        String targetId,
        String targetName,
        String targetType,
        String targetCountry,
        String targetRole,
        String event,
        String action,
        String cameoRoot,
        String quadClass,
        String intensity,
        boolean negated,
        String status,
        boolean historical,
        String attributedTo,
        double confidence,
        int mentions,
        String sentence,
        String article,
        String group) {

    /** The events of one article, duplicates merged: the same source, target, event, negation and status. */
    public static List<EventRow> of(Extraction extraction) {
        Map<List<Object>, List<Relation>> merged = extraction.relations().stream()
                .collect(Collectors.groupingBy(EventRow::key, LinkedHashMap::new, Collectors.toList()));
        return merged.values().stream().map(same -> of(same, extraction)).toList();
    }

    /** Of {@link Event#OTHER} only the same verb is the same event. */
    private static List<Object> key(Relation relation) {
        List<String> actors =
                actors(relation, relation.source().actor(), relation.target().actor());
        String verb = relation.event() == Event.OTHER ? relation.action().lemma() : "";
        return List.of(actors, relation.event(), verb, relation.negated(), relation.status());
    }

    /** In order where the order says nothing. */
    private static List<String> actors(Relation relation, Actor source, Actor target) {
        Stream<String> both = Stream.of(source.id(), target.id());
        return (relation.symmetric() ? both.sorted() : both).toList();
    }

    private static EventRow of(Collection<Relation> same, Extraction extraction) {
        Relation best = same.stream()
                .max(Comparator.comparingDouble(Relation::confidence))
                .orElseThrow();
        Article article = extraction.article();
        Actor source = best.source().actor();
        Actor target = best.target().actor();
        Event event = best.event();
        return new EventRow(
                article.date().map(LocalDate::toString).orElse(""),
                source.id(),
                source.name(),
                source.type().name(),
                Side.country(source),
                role(best.source()),
                target.id(),
                target.name(),
                target.type().name(),
                Side.country(target),
                role(best.target()),
                event.name(),
                best.action().lemma(),
                event.cameoRoot().orElse(""),
                event.quadClass().map(QuadClass::name).orElse(""),
                event.intensity().isPresent()
                        ? Double.toString(event.intensity().getAsDouble())
                        : "",
                best.negated(),
                best.status().name(),
                best.historical(),
                best.attribution()
                        .flatMap(Attribution::speaker)
                        .map(speaker -> speaker.actor().id())
                        .orElse(""),
                best.confidence(),
                same.size(),
                extraction
                        .sentences()
                        .get(best.sentence())
                        .span()
                        .of(article.text())
                        .replaceAll("\\s+", " "),
                article.id(),
                group(best, article));
    }

    /** Of the passage if it tells one, else of the person. */
    private static String role(Participant participant) {
        return participant
                .mention()
                .role()
                .or(() -> participant
                        .actor()
                        .fold(
                                Person::role,
                                country -> Optional.empty(),
                                organization -> Optional.empty(),
                                region -> Optional.empty()))
                .map(Role::name)
                .orElse("");
    }

    private static String group(Relation relation, Article article) {
        List<String> sides = actors(
                relation,
                Side.root(relation.source().actor()),
                Side.root(relation.target().actor()));
        return String.join(
                "/",
                article.date().map(LocalDate::toString).orElse(article.id()),
                sides.get(0),
                sides.get(1),
                (relation.negated() ? "NOT-" : "") + relation.event().name());
    }
}
