package io.github.dyadnlp.examples.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well the actors of relations were recognised and told apart.
 *
 * <p>An actor counts if it takes part in a relation and a name of its stands in a sentence that was read. Listed names
 * without a capital letter or digit are descriptions and are passed over.
 *
 * @param strict with the type that the gold gives the actor
 * @param lenient also as an actor that a relation accepts in its place, such as the country of a ministry
 * @param mentions passages that a system takes for names of actors
 * @param actual those of them that name an actor of the gold
 * @param errors one line for each actor that was not recognised or not grouped
 */
public record LinkingScores(Found strict, Found lenient, int mentions, int actual, List<String> errors) {

    public LinkingScores {
        errors = List.copyOf(errors);
    }

    /**
     * Counts of actors.
     *
     * @param actors how many there are
     * @param recognised those of which every name is a mention of the right type somewhere
     * @param grouped those of which all names are mentions of one actor
     */
    public record Found(int actors, int recognised, int grouped) {

        static final Found NONE = new Found(0, 0, 0);

        private Found plus(boolean known, boolean together) {
            return new Found(actors + 1, recognised + (known ? 1 : 0), grouped + (together ? 1 : 0));
        }

        @Override
        public String toString() {
            return "recognised %s grouped %s"
                    .formatted(
                            Figures.decimal(Figures.share(recognised, actors)),
                            Figures.decimal(Figures.share(grouped, actors)));
        }
    }

    /** @param predictions by id of the document; documents without any are passed over */
    public static LinkingScores of(List<DocumentGold> gold, Map<String, Recognition> predictions) {
        Found strict = Found.NONE;
        Found lenient = Found.NONE;
        int mentions = 0;
        int actual = 0;
        List<String> errors = new ArrayList<>();
        for (DocumentGold document : gold) {
            Recognition recognition = predictions.get(document.doc());
            if (recognition == null) {
                continue;
            }
            List<Recognition.Mention> named = recognition.mentions().stream()
                    .filter(Recognition.Mention::isByName)
                    .toList();
            mentions += named.size();
            Set<String> names = document.comparableNames().values().stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            actual += (int)
                    named.stream().filter(mention -> isActor(mention, names)).count();
            for (DocumentGold.Actor actor : document.actingActors()) {
                List<Set<String>> ids = ids(recognition, actor, mention -> isOfType(mention, actor));
                if (ids.isEmpty()) {
                    continue;
                }
                strict = strict.plus(isKnown(ids), isTogether(ids));
                Set<DocumentGold.Actor> alternatives = document.alternatives(actor.key());
                List<Set<String>> also = ids(
                        recognition,
                        actor,
                        mention -> isOfType(mention, actor)
                                || alternatives.stream().anyMatch(other -> is(mention, other)));
                lenient = lenient.plus(isKnown(also), isTogether(also));
                if (!isTogether(ids)) {
                    errors.add("%s %s %s %s"
                            .formatted(isKnown(ids) ? "SPLIT" : "ACTOR", document.doc(), actor.key(), ids));
                }
            }
        }
        return new LinkingScores(strict, lenient, mentions, actual, errors);
    }

    /** For every name that stands in the text, the ids of the actors that mentions there refer to. */
    private static List<Set<String>> ids(
            Recognition recognition, DocumentGold.Actor actor, Predicate<Recognition.Mention> fits) {
        List<Set<String>> ids = new ArrayList<>();
        for (String name : actor.properNames()) {
            List<Passage> occurrences = recognition.occurrences(name);
            int words = name.split(" ").length;
            if (!occurrences.isEmpty()) {
                ids.add(recognition.mentions().stream()
                        .filter(mention -> !mention.isPronoun() && fits.test(mention))
                        .filter(mention -> occurrences.stream().anyMatch(place -> mention.answers(place, words)))
                        .map(Recognition.Mention::id)
                        .collect(Collectors.toSet()));
            }
        }
        return ids;
    }

    private static boolean isOfType(Recognition.Mention mention, DocumentGold.Actor actor) {
        return mention.type().equals(actor.type());
    }

    private static boolean is(Recognition.Mention mention, DocumentGold.Actor actor) {
        return mention.type().equals(actor.type()) && mention.id().equals(actor.key());
    }

    private static boolean isKnown(List<Set<String>> ids) {
        return ids.stream().noneMatch(Set::isEmpty);
    }

    private static boolean isTogether(List<Set<String>> ids) {
        Set<String> common = new HashSet<>(ids.get(0));
        ids.forEach(common::retainAll);
        return !common.isEmpty();
    }

    private static boolean isActor(Recognition.Mention mention, Set<String> names) {
        return Stream.of(mention.id(), mention.text() == null ? "" : mention.text(), mention.name())
                .map(DocumentGold::comparable)
                .anyMatch(names::contains);
    }

    /** The figures in one line. */
    public String report() {
        return "actors: %s  (with accepted alternatives: %s; gold %s)  mentions that are actors: %s of %s"
                .formatted(
                        strict, lenient, strict.actors(), Figures.decimal(Figures.share(actual, mentions)), mentions);
    }
}
