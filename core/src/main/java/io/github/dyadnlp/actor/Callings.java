package io.github.dyadnlp.actor;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The common nouns by which an article itself describes what it names: {@code rock band Oasis}, {@code the PUNR party},
 * {@code Montserrat, a British colony}, {@code Keane is a software company}.
 */
final class Callings {

    private final Lexicon lexicon;
    private final Words words;
    private final SetMultimap<Actor, String> nouns = HashMultimap.create();

    private Callings(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    static Callings of(Scene scene, Lexicon lexicon, Words words) {
        Callings callings = new Callings(lexicon, words);
        for (Line line : scene.lines()) {
            for (Naming naming : scene.names(line).all()) {
                scene.actor(naming).ifPresent(actor -> callings.read(line, naming, actor));
            }
        }
        return callings;
    }

    private void read(Line line, Naming naming, Actor actor) {
        Word head = line.word(line.head(naming.from(), naming.to()));
        DependencyTree tree = line.sentence().tree();
        Optional<Word> governor = tree.parent(head);
        Stream<Word> appositions =
                tree.children(head).stream().filter(word -> word.is(Deprel.APPOS) || word.index() == naming.from() - 1);
        Stream<Word> described = governor
                .filter(word -> head.is(Deprel.APPOS)
                        || word.index() == naming.from() - 1
                        || head.is(Deprel.COMPOUND) && word.index() == naming.to()
                        || head.is(Deprel.NSUBJ) && tree.has(word, Deprel.COP))
                .stream();
        Stream.concat(appositions, described)
                .filter(word -> word.is(Upos.NOUN) && !word.is(Feature.PLURAL))
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .filter(noun -> mayCall(actor, noun))
                .forEach(noun -> nouns.put(actor, noun));
    }

    private boolean mayCall(Actor actor, String noun) {
        return switch (actor.type()) {
            case PERSON -> !words.is(WordClass.RELATIONAL, noun) && !words.is(WordClass.CALLED_BODY, noun);
            case ORGANIZATION -> words.is(WordClass.CALLED_BODY, noun);
            case COUNTRY -> !lexicon.places().fitsAny(noun);
            case REGION -> false;
        };
    }

    /** Whether the article describes the actor by the noun, in lower case, anywhere. */
    boolean isCalled(Actor actor, String noun) {
        return nouns.containsEntry(actor, noun);
    }
}
