package io.github.dyadnlp.examples.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document with all its relations, annotated by the project's guidelines.
 *
 * @param doc id of the document
 */
public record DocumentGold(
        @JsonProperty(required = true) String doc,
        @JsonProperty(required = true) List<Actor> actors,
        @JsonProperty(required = true) List<Relation> relations) {

    /** @throws IllegalArgumentException if a relation names an actor that is not listed */
    public DocumentGold {
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
        Set<String> keys = new HashSet<>();
        actors.forEach(actor -> keys.add(actor.key()));
        for (Relation relation : relations) {
            Stream.concat(relation.source().stream(), relation.target().stream())
                    .forEach(key -> checkArgument(
                            keys.contains(key),
                            "relation '%s' at %s: key '%s' is not among the actors of %s",
                            relation.trigger(),
                            relation.at(),
                            key,
                            doc));
        }
    }

    /**
     * Someone who acts in the document.
     *
     * @param key country code, short name or full name
     * @param type {@code PERSON}, {@code COUNTRY}, {@code ORGANIZATION} or {@code REGION}
     * @param names every name by which the document calls the actor
     */
    public record Actor(
            @JsonProperty(required = true) String key,
            String type,
            @JsonProperty(required = true) List<String> names) {

        private static final Pattern PROPER = Pattern.compile("[\\p{Lu}\\p{N}]");

        public Actor {
            names = List.copyOf(names);
        }

        /** Those of its names that are more than a description. */
        List<String> properNames() {
            return names.stream().filter(name -> PROPER.matcher(name).find()).toList();
        }
    }

    /**
     * One relation to be found.
     *
     * @param source accepted keys, the best one first
     * @param trigger the word that heads the action
     * @param at where it begins
     * @param alsoAt other places where a trigger as long as this is accepted
     * @param target accepted keys, the best one first
     * @param optional whether careful readers differ: costs nothing, found or missed
     */
    public record Relation(
            @JsonProperty(required = true) List<String> source,
            @JsonProperty(required = true) String trigger,
            @JsonProperty(required = true) int at,
            List<Integer> alsoAt,
            @JsonProperty(required = true) List<String> target,
            @JsonProperty(required = true) boolean negated,
            @JsonProperty(required = true) String status,
            boolean symmetric,
            @JsonProperty(required = true) String event,
            boolean optional) {

        public Relation {
            source = List.copyOf(source);
            alsoAt = alsoAt == null ? List.of() : List.copyOf(alsoAt);
            target = List.copyOf(target);
        }

        boolean isTriggeredBy(Prediction.Action action) {
            return Stream.concat(Stream.of(at), alsoAt.stream())
                    .anyMatch(begin ->
                            new Passage(begin, begin + trigger.length()).overlaps(action.begin(), action.end()));
        }
    }

    /** @throws IOException if the file cannot be read or a line is broken; the message names file and line */
    public static List<DocumentGold> read(Path file) throws IOException {
        return new DataFile<>(file, DocumentGold.class).read();
    }

    /** Those that take part in relations. */
    List<Actor> actingActors() {
        Set<String> acting = relations.stream()
                .flatMap(relation -> Stream.concat(relation.source().stream(), relation.target().stream()))
                .collect(Collectors.toSet());
        return actors.stream().filter(actor -> acting.contains(actor.key())).toList();
    }

    /** Those that a relation accepts in the place of an actor. */
    Set<Actor> alternatives(String key) {
        Set<String> keys = relations.stream()
                .flatMap(relation -> Stream.of(relation.source(), relation.target()))
                .filter(accepted -> accepted.contains(key))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return actors.stream().filter(actor -> keys.contains(actor.key())).collect(Collectors.toSet());
    }

    /** The names of every actor by its key, as names are compared. */
    Map<String, Set<String>> comparableNames() {
        Map<String, Set<String>> byKey = new HashMap<>();
        for (Actor actor : actors) {
            Set<String> names = new HashSet<>();
            names.add(comparable(actor.key()));
            actor.names().forEach(name -> names.add(comparable(name)));
            byKey.put(actor.key(), names);
        }
        return byKey;
    }

    /** What does not count in a name: the article, a final possessive, everything but letters, digits and blanks. */
    private static final Pattern IDLE = Pattern.compile("(?d)^the |['’]s$|[^\\p{L}\\p{N}_ ]");

    static String comparable(String name) {
        return IDLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }
}
