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
            List<Actor> there = called(sheet, line, conjunct);
            known &= !there.isEmpty();
            members.addAll(there);
        }
        boolean several =
                members.size() > 1 || conjuncts.isEmpty() && head.is(Feature.PLURAL) && !isCountry(sheet, line, head);
        return known && several
                ? Optional.of(new Crowd(List.copyOf(members), head.deprel().isSubject()))
                : Optional.empty();
    }

    /** "The United States" are one. */
    private static boolean isCountry(Sheet sheet, Line line, Word head) {
        return sheet.at(line, head.index())
                .filter(mention ->
                        mention.kind() == Mention.Kind.NAME && mention.actor().type() == Actor.Type.COUNTRY)
                .isPresent();
    }

    /** Whom the word means, or the name in apposition to it: {@code and his Greek counterpart, Nikos Lambros}. */
    private static List<Actor> called(Sheet sheet, Line line, Word word) {
        List<Actor> there = actors(sheet, line, word);
        return there.isEmpty()
                ? line.sentence().tree().children(word).stream()
                        .filter(child -> child.is(Deprel.APPOS) || child.is(Deprel.FLAT))
                        .flatMap(child -> actors(sheet, line, child).stream())
                        .limit(1)
                        .toList()
                : there;
    }

    private static List<Actor> actors(Sheet sheet, Line line, Word word) {
        return sheet.allAt(line, word.index()).stream().map(Mention::actor).toList();
    }
}
