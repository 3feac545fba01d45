package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds whom a sentence tells to speak: {@code the minister said}, {@code the paper quoted her as saying}. */
final class Sayers {

    private final Words words;
    private final Scene scene;
    private final Statements statements;

    Sayers(Words words, Scene scene, Statements statements) {
        this.words = words;
        this.scene = scene;
        this.statements = statements;
    }

    /** Whether the sentence says outside its quotation that somebody speaks, known or not. */
    boolean isAttributed(Line line) {
        return !in(line, line.sentence().words().stream()).isEmpty();
    }

    /** Whether the word is the subject of a verb of saying. */
    boolean speaks(Line line, Word word) {
        return word.is(Deprel.NSUBJ)
                && line.sentence()
                        .tree()
                        .parent(word)
                        .filter(verb -> words.is(WordClass.SAYING, verb.lemma()))
                        .isPresent();
    }

    /** The actor that speaks there: in the main clause, or else the first. Empty if the main clause names a stranger. */
    Optional<Actor> attributed(Line line) {
        List<Word> main = in(line, line.sentence().tree().roots().stream());
        List<Word> sayers = main.isEmpty() ? in(line, line.sentence().words().stream()) : main;
        return sayers.stream()
                .flatMap(word -> scene.sheet().at(line, word.index()).stream())
                .map(Mention::actor)
                .findFirst();
    }

    /** The person whom a title calls the author of what follows: {@code Statement by Minister Rossi on Libya}. */
    Optional<Actor> entitled(Line line) {
        return IntStream.range(0, line.size())
                .filter(i -> words.is(WordClass.UTTERANCE, line.lower(i)))
                .boxed()
                .flatMap(i -> author(line, i).stream())
                .findFirst();
    }

    private Optional<Actor> author(Line line, int utterance) {
        boolean behind = words.is(WordClass.AUTHOR_PREPOSITION, line.lower(utterance + 1));
        int before = line.isPossessiveSign(utterance - 1) ? utterance - 2 : utterance - 1;
        Stream<Mention> near = behind
                ? scene.sheet().in(line).stream().filter(mention -> mention.head() > utterance)
                : scene.sheet().at(line, before).stream();
        return near.map(Mention::actor)
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .findFirst();
    }

    /** Those who speak by any of the words. */
    private List<Word> in(Line line, Stream<Word> verbs) {
        return verbs.filter(word -> !statements.isQuoted(line, word.index()))
                .flatMap(word -> saidBy(line, word))
                .filter(sayer -> !statements.isQuoted(line, sayer.index()))
                .toList();
    }

    private Stream<Word> saidBy(Line line, Word word) {
        var tree = line.sentence().tree();
        if (words.is(WordClass.QUOTING, word.lemma())) {
            return tree.child(word, Deprel.OBJ, Deprel.NSUBJ_PASS).stream();
        }
        if (words.is(WordClass.ACCORDING, line.lower(word.index()))) {
            return tree.parent(word).stream();
        }
        return words.is(WordClass.SAYING, word.lemma()) ? tree.child(word, Deprel.NSUBJ).stream() : Stream.of();
    }
}
