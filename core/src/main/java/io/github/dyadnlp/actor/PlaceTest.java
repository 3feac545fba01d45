package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Optional;

/**
 * Tells by syntax whether a capital, a seat of power or a part of a state is meant as an actor or as a mere place.
 *
 * <p>{@code Moscow warned}, {@code talks with Moscow}, {@code Moscow's allies} act; {@code in Moscow}, {@code Astana,
 * Kazakhstan} and {@code MOSCOW (Reuters) -} are places. Where nothing decides, it is a place.
 */
final class PlaceTest {

    /** A dateline is over after so many words. */
    private static final int DATELINE = 8;

    private final Words words;

    PlaceTest(Words words) {
        this.words = words;
    }

    /** Whether the name stands for a mere place. */
    boolean isPlace(Line line, Naming naming, NamesOfLine names) {
        if (isDateline(line, naming) || isSpecified(line, naming, names)) {
            return true;
        }
        if (line.isPossessiveSign(naming.to())) {
            return isPlaceOwner(line, naming);
        }
        Word head = line.word(line.head(naming.from(), naming.to()));
        return !acts(line, naming, head);
    }

    /** {@code Moscow's streets}. */
    private boolean isPlaceOwner(Line line, Naming naming) {
        Word head = line.word(line.head(naming.from(), naming.to()));
        return line.sentence()
                .tree()
                .parent(head)
                .filter(owned -> owned.is(Upos.NOUN) && words.is(WordClass.PLACE_NOUN, owned.lemma()))
                .isPresent();
    }

    private boolean acts(Line line, Naming naming, Word head) {
        Optional<Word> governor = line.sentence().tree().parent(head);
        String preposition = preposition(line, naming, head);
        if (!preposition.isEmpty()) {
            return actsAfter(preposition, governor);
        }
        return switch (head.deprel()) {
            case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL_AGENT, VOCATIVE -> true;
            case NMOD_POSS -> true;
            case CONJ, APPOS ->
                governor.filter(other -> !isOf(naming, other))
                        .filter(other -> isNominal(other) && acts(line, naming, other))
                        .isPresent();
            case COMPOUND, AMOD, NMOD ->
                governor.filter(noun -> words.is(WordClass.TIE_NOUN, noun.lemma()))
                        .isPresent();
            default -> isFollowedByVerb(line, naming) || isSingledOut(line, head);
        };
    }

    /** {@code It is Washington that blocks the deal}. */
    private static boolean isSingledOut(Line line, Word head) {
        return line.sentence().tree().has(head, Deprel.COP)
                && line.sentence().tree().has(head, Deprel.ACL_RELCL);
    }

    private static boolean isNominal(Word word) {
        return word.upos().isNominal();
    }

    private static boolean isOf(Naming naming, Word word) {
        return naming.contains(word.index());
    }

    private static boolean isFollowedByVerb(Line line, Naming naming) {
        int next = naming.to();
        while (line.is(next, Upos.ADV) || line.is(next, Upos.AUX)) {
            next++;
        }
        return line.is(next, Upos.VERB) && !line.word(next).is(Feature.GERUND);
    }

    private static String preposition(Line line, Naming naming, Word head) {
        return line.sentence()
                .tree()
                .child(head, Deprel.CASE)
                .filter(word -> word.index() < naming.from() && !line.isPossessiveSign(word.index()))
                .map(word -> line.lower(word.index()))
                .orElseGet(() -> before(line, naming.from()));
    }

    /** The preposition right before the name or its article, where the tree has none. */
    private static String before(Line line, int from) {
        int at = line.is(from - 1, Upos.DET) ? from - 2 : from - 1;
        return line.is(at, Upos.ADP) ? line.lower(at) : "";
    }

    private boolean actsAfter(String preposition, Optional<Word> governor) {
        if (!words.is(WordClass.PARTY_PREPOSITION, preposition)) {
            return false;
        }
        boolean movement = governor.filter(word -> words.is(WordClass.MOTION, word.lemma()))
                .isPresent();
        boolean ofPlace = governor.filter(word -> words.is(WordClass.PLACE_NOUN, word.lemma()))
                .isPresent();
        return !words.is(WordClass.OWNING_PREPOSITION, preposition) || !movement && !ofPlace;
    }

    /** The head of a report: {@code MOSCOW, Aug 3 (Reuters) -}, {@code BEIJING 1996-08-22}. */
    private boolean isDateline(Line line, Naming naming) {
        if (naming.from() > 0) {
            return false;
        }
        boolean dash = words.is(WordClass.DATELINE_END, line.lower(naming.to())) && !line.isTight(naming.to());
        if (dash || line.is(naming.to(), Upos.NUM) || naming.to() == line.size()) {
            return true;
        }
        for (int i = naming.to(); i < Math.min(line.size(), DATELINE); i++) {
            if (words.is(WordClass.DATELINE_END, line.lower(i)) && i > naming.to()) {
                return true;
            }
            if (line.is(i, Upos.VERB) || line.is(i, Upos.AUX)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Astana, Kazakhstan}: the name behind the comma says where the place lies. */
    private static boolean isSpecified(Line line, Naming naming, NamesOfLine names) {
        boolean comma = line.lower(naming.to()).equals(",");
        boolean closed = names.at(naming.to() + 1)
                .filter(next -> next.entries().stream()
                        .anyMatch(entry -> naming.entries().stream()
                                .anyMatch(own -> own.id().equals(entry.id()) && entry.kind() != own.kind())))
                .filter(next -> !line.isPossessiveSign(next.to()))
                .isPresent();
        return comma && closed;
    }
}
