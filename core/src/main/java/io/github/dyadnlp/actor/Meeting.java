package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds those whom an act brings together as subject and object: {@code Ruto met Museveni} speaks of both. */
final class Meeting {

    private static final String WITH = "with";

    private Meeting() {}

    /** The two of every such act of a sentence of which all mentions are noted. */
    static List<Crowd> of(Sheet sheet, Line line, Words words) {
        return line.sentence().words().stream()
                .filter(verb -> verb.is(Upos.VERB) && words.is(WordClass.MEETING, verb.lemma()))
                .flatMap(verb -> both(sheet, line, verb).stream())
                .toList();
    }

    private static Optional<Crowd> both(Sheet sheet, Line line, Word verb) {
        DependencyTree tree = line.sentence().tree();
        Optional<Actor> one = tree.child(verb, Deprel.NSUBJ).flatMap(word -> single(sheet, line, word));
        Optional<Actor> other = Stream.concat(
                        tree.child(verb, Deprel.OBJ).stream(),
                        tree.children(verb).stream().filter(child -> child.is(Deprel.OBL) && isWith(tree, child)))
                .flatMap(word -> single(sheet, line, word).stream())
                .findFirst();
        return one.isPresent()
                        && other.isPresent()
                        && !one.equals(other)
                        && one.get().type() == other.get().type()
                ? Optional.of(new Crowd(List.of(one.get(), other.get()), true))
                : Optional.empty();
    }

    private static boolean isWith(DependencyTree tree, Word oblique) {
        return tree.child(oblique, Deprel.CASE)
                .filter(preposition ->
                        preposition.text().toLowerCase(Locale.ROOT).equals(WITH))
                .isPresent();
    }

    private static Optional<Actor> single(Sheet sheet, Line line, Word word) {
        List<Mention> mentions = sheet.allAt(line, word.index());
        boolean joined = line.sentence().tree().has(word, Deprel.CONJ);
        return mentions.size() == 1 && !joined ? Optional.of(mentions.get(0).actor()) : Optional.empty();
    }
}
