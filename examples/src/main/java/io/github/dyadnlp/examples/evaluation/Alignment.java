package io.github.dyadnlp.examples.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which predictions find which gold relations of a document. A prediction finds one relation at most, a required one
 * rather than an optional one; a repeat of what was found before counts neither way.
 *
 * @param found by index of the gold relation, in the order of the predictions
 * @param wrong predictions that fit no gold relation
 */
record Alignment(Map<Integer, Prediction> found, List<Prediction> wrong) {

    /** @param withTrigger whether the action must stand where the gold has it, or the two actors suffice */
    static Alignment of(DocumentGold gold, List<Prediction> predictions, boolean withTrigger) {
        Map<String, Set<String>> names = gold.comparableNames();
        Map<Integer, Prediction> found = new LinkedHashMap<>();
        List<Prediction> wrong = new ArrayList<>();
        for (Prediction prediction : predictions) {
            List<Integer> fitting = IntStream.range(0, gold.relations().size())
                    .filter(i -> fits(prediction, gold.relations().get(i), names, withTrigger))
                    .boxed()
                    .toList();
            List<Integer> free =
                    fitting.stream().filter(i -> !found.containsKey(i)).toList();
            if (fitting.isEmpty()) {
                wrong.add(prediction);
            } else if (!free.isEmpty()) {
                Integer best = free.stream()
                        .filter(i -> !gold.relations().get(i).optional())
                        .findFirst()
                        .orElse(free.get(0));
                found.put(best, prediction);
            }
        }
        return new Alignment(found, wrong);
    }

    private static boolean fits(
            Prediction prediction, DocumentGold.Relation gold, Map<String, Set<String>> names, boolean withTrigger) {
        if (withTrigger && !gold.isTriggeredBy(prediction.action())) {
            return false;
        }
        boolean asGiven = isOneOf(gold.source(), prediction.source(), names)
                && isOneOf(gold.target(), prediction.target(), names);
        boolean swapped = gold.symmetric()
                && isOneOf(gold.target(), prediction.source(), names)
                && isOneOf(gold.source(), prediction.target(), names);
        return asGiven || swapped;
    }

    private static boolean isOneOf(List<String> keys, Prediction.Actor actor, Map<String, Set<String>> names) {
        String name = DocumentGold.comparable(actor.name());
        return keys.stream()
                .anyMatch(key -> key.equals(actor.id()) || names.get(key).contains(name));
    }
}
