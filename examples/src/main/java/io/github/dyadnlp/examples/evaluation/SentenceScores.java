package io.github.dyadnlp.examples.evaluation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many marked events of single sentences were found. What else is predicted is counted but not judged.
 *
 * @param sentences one event each
 * @param predictions all relations of these sentences
 * @param pair events found by their two actors
 * @param trigger those found with the action, too, in the right place
 * @param event those found by their two actors with an accepted category
 * @param byCategory the last, by the best category of each event, in alphabetical order
 * @param errors one line for each event not found with an accepted category
 */
public record SentenceScores(
        int sentences,
        int predictions,
        int pair,
        int trigger,
        int event,
        Map<String, Tally> byCategory,
        List<String> errors) {

    public SentenceScores {
        byCategory = ImmutableSortedMap.copyOf(byCategory);
        errors = List.copyOf(errors);
    }

    /** How many of all. */
    public record Tally(int found, int all) {

        Tally plus(Tally other) {
            return new Tally(found + other.found, all + other.all);
        }

        @Override
        public String toString() {
            return found + "/" + all;
        }
    }

    /** @param predictions by id of the sentence */
    public static SentenceScores of(List<SentenceGold> gold, Map<String, List<Prediction>> predictions) {
        int all = 0;
        int pairs = 0;
        int triggers = 0;
        int events = 0;
        Map<String, Tally> byCategory = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        for (SentenceGold sentence : gold) {
            List<Prediction> predicted = predictions.getOrDefault(sentence.id(), List.of());
            List<Prediction> pair =
                    predicted.stream().filter(sentence::hasActorsOf).toList();
            boolean coded = pair.stream().anyMatch(sentence::hasEventOf);
            all += predicted.size();
            pairs += pair.isEmpty() ? 0 : 1;
            triggers += pair.stream().anyMatch(sentence::hasTriggerOf) ? 1 : 0;
            events += coded ? 1 : 0;
            byCategory.merge(sentence.events().get(0), new Tally(coded ? 1 : 0, 1), Tally::plus);
            if (!coded) {
                errors.add(error(sentence, pair));
            }
        }
        return new SentenceScores(gold.size(), all, pairs, triggers, events, byCategory, errors);
    }

    private static String error(SentenceGold sentence, List<Prediction> pair) {
        String reason = pair.isEmpty()
                ? "no pair"
                : "pair found, coded "
                        + Figures.quoted(pair.stream().map(Prediction::event).toList());
        return "MISS  %s %s | %s".formatted(sentence.id(), reason, sentence.text());
    }

    /** The figures in two lines. */
    public String report() {
        String categories = byCategory.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("  "));
        return "sentences %s, relations %s: actor pair %s  pair and trigger %s  pair and event %s\n  %s"
                .formatted(sentences, predictions, share(pair), share(trigger), share(event), categories);
    }

    private String share(int found) {
        return Figures.decimal(Figures.share(found, sentences));
    }
}
