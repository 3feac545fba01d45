package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.OBJ;
import static io.github.dyadnlp.syntax.Deprel.OBL;

import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that one fact is one relation.
 *
 * <p>Of two relations of the same two actors the first stays if both have the same words of action, or if the words of the
 * one are a verb and those of the other an event noun that is its object, or its prepositional object and the same event
 * of the one on the other: {@code sought a meeting}, {@code left on a visit}, but not {@code thanked Gabon for its support}.
 * The verb stays, then.
 */
final class Facts {

    private final Map<Integer, Word> byStart = new HashMap<>();
    private final ParsedSentence sentence;

    Facts(ParsedSentence sentence) {
        this.sentence = sentence;
        sentence.words().forEach(word -> byStart.put(word.span().start(), word));
    }

    /** The relations of the sentence less those that say the same as another. */
    List<Relation> once(List<Relation> relations) {
        List<Relation> kept = new ArrayList<>();
        for (Relation relation : relations) {
            boolean told = kept.stream().anyMatch(other -> repeats(other, relation))
                    || relations.stream().anyMatch(other -> isArgument(relation, other));
            if (!told) {
                kept.add(relation);
            }
        }
        return kept;
    }

    private static boolean repeats(Relation one, Relation other) {
        return one.action().span().equals(other.action().span()) && hasSameActors(one, other);
    }

    private boolean isArgument(Relation noun, Relation verb) {
        if (!hasSameActors(noun, verb)) {
            return false;
        }
        Word inner = byStart.get(noun.action().span().start());
        boolean same = noun.event() == verb.event()
                && (noun.symmetric()
                        || verb.symmetric()
                        || noun.source()
                                .actor()
                                .id()
                                .equals(verb.source().actor().id()));
        return (inner.is(OBJ) || inner.is(OBL) && same)
                && !inner.is(Upos.VERB)
                && sentence.word(inner.head()).is(Upos.VERB)
                && sentence.word(inner.head()).span().start()
                        == verb.action().span().start();
    }

    private static boolean hasSameActors(Relation one, Relation other) {
        String source = one.source().actor().id();
        String target = one.target().actor().id();
        String from = other.source().actor().id();
        String to = other.target().actor().id();
        return source.equals(from) && target.equals(to) || source.equals(to) && target.equals(from);
    }
}
