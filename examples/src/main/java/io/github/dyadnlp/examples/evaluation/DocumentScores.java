package io.github.dyadnlp.examples.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How well relations of documents annotated in full were found.
 *
 * @param relations with actors and action right
 * @param pairs with the actors right, whatever the action
 * @param labels of the relations found with actors and action
 * @param errors one line for each required relation missed and each wrong prediction, by document
 */
public record DocumentScores(Counts relations, Counts pairs, Labels labels, List<String> errors) {

    public DocumentScores {
        errors = List.copyOf(errors);
    }

    /** @param predictions by id of the document; a document without any has all its relations missed */
    public static DocumentScores of(List<DocumentGold> gold, Map<String, List<Prediction>> predictions) {
        Counts relations = Counts.NONE;
        Counts pairs = Counts.NONE;
        Labels labels = Labels.NONE;
        List<String> errors = new ArrayList<>();
        for (DocumentGold document : gold) {
            List<Prediction> predicted = predictions.getOrDefault(document.doc(), List.of());
            Alignment strict = Alignment.of(document, predicted, true);
            relations = relations.plus(counts(document, strict));
            pairs = pairs.plus(counts(document, Alignment.of(document, predicted, false)));
            for (var found : strict.found().entrySet()) {
                labels = labels.plus(Labels.of(document.relations().get(found.getKey()), found.getValue()));
            }
            errors.addAll(errors(document, strict));
        }
        return new DocumentScores(relations, pairs, labels, errors);
    }

    private static Counts counts(DocumentGold document, Alignment alignment) {
        List<DocumentGold.Relation> relations = document.relations();
        int required = (int)
                relations.stream().filter(relation -> !relation.optional()).count();
        int found = (int) alignment.found().keySet().stream()
                .filter(i -> !relations.get(i).optional())
                .count();
        return new Counts(required, found, alignment.wrong().size());
    }

    private static List<String> errors(DocumentGold document, Alignment alignment) {
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < document.relations().size(); i++) {
            DocumentGold.Relation missed = document.relations().get(i);
            if (!alignment.found().containsKey(i) && !missed.optional()) {
                errors.add("MISS  %s %s -%s-> %s @%s"
                        .formatted(
                                document.doc(),
                                Figures.quoted(missed.source()),
                                missed.trigger(),
                                Figures.quoted(missed.target()),
                                missed.at()));
            }
        }
        for (Prediction wrong : alignment.wrong()) {
            errors.add("EXTRA %s %s -%s-> %s @%s"
                    .formatted(
                            document.doc(),
                            wrong.source().name(),
                            wrong.action().text(),
                            wrong.target().name(),
                            wrong.action().begin()));
        }
        return errors;
    }

    /** The figures in three lines. */
    public String report() {
        return "relations: %s\nactor pairs: %s\non the found: %s".formatted(relations, pairs, labels);
    }
}
