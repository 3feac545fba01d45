package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Actors spoken of together, whom {@code they} can take up: a group in the plural, or several joined by "and".
 *
 * @param members not empty
 * @param subject whether they are the subject of a clause
 */
record Crowd(List<Actor> members, boolean subject) {

    /** What the word and those joined to it mean together; empty if it is one alone, or if some mean nobody known. */
    static Optional<Crowd> of(Sheet sheet, Line line, Word head) {
        List<Word> conjuncts = line.sentence().tree().children(head).stream()
                .filter(child -> child.is(Deprel.CONJ) && child.upos().isNominal())
                .toList();
        Set<Actor> members = new LinkedHashSet<>(actors(sheet, line, head));
        boolean known = !members.isEmpty();
        for (Word conjunct : conjuncts) {
            List<Actor> there = actors(sheet, line, conjunct);
            known &= !there.isEmpty();
            members.addAll(there);
        }
        boolean several = members.size() > 1 || conjuncts.isEmpty() && head.is(Feature.PLURAL);
        return known && several
                ? Optional.of(new Crowd(List.copyOf(members), head.deprel().isSubject()))
                : Optional.empty();
    }

    private static List<Actor> actors(Sheet sheet, Line line, Word word) {
        return sheet.allAt(line, word.index()).stream().map(Mention::actor).toList();
    }
}
