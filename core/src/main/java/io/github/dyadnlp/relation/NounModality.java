package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ADVMOD;
import static io.github.dyadnlp.syntax.Deprel.AMOD;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.DET;
import static io.github.dyadnlp.syntax.Deprel.NMOD;
import static io.github.dyadnlp.syntax.Deprel.NMOD_POSS;
import static io.github.dyadnlp.syntax.Deprel.NMOD_UNMARKED;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ_PASS;
import static io.github.dyadnlp.syntax.Deprel.OBJ;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.OBL_UNMARKED;

import io.github.dyadnlp.relation.Modality.Claim;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Optional;

/** Tells whether what an event noun names is said to take place: by its own modifiers, and by what governs it. */
final class NounModality {

    private final ParsedSentence sentence;
    private final DependencyTree tree;
    private final Clauses clauses;
    private final Knowledge knowledge;
    private final Modality modality;

    NounModality(ParsedSentence sentence, Clauses clauses, Knowledge knowledge, Modality modality) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.clauses = clauses;
        this.knowledge = knowledge;
        this.modality = modality;
    }

    Claim of(Word noun) {
        Claim claim = Claim.PLAIN;
        for (Word child : tree.children(noun)) {
            if (child.is(DET) && is(child, FunctionWords.NEGATIVE_DETERMINER)
                    || child.is(CASE) && is(child, FunctionWords.NEGATIVE_LINK)) {
                claim = claim.negate();
            } else if (child.is(AMOD) && is(child, FunctionWords.PLANNED_ADJECTIVE)) {
                claim = claim.atMost(Status.PLANNED);
            } else if (child.is(AMOD) && is(child, FunctionWords.HYPOTHETICAL_ADJECTIVE)) {
                claim = claim.atMost(Status.HYPOTHETICAL);
            }
        }
        if (isDatedAhead(noun)) {
            claim = claim.atMost(Status.PLANNED);
        }
        Optional<Word> governor = tree.parent(noun);
        if (governor.isEmpty()) {
            return claim;
        }
        if (isWardedOff(noun, governor.get())) {
            return claim.atMost(Status.HYPOTHETICAL);
        }
        if (governor.get().is(Upos.VERB)) {
            return underVerb(noun, governor.get(), claim);
        }
        return noun.is(NMOD) && governor.get().is(Upos.NOUN) ? underNoun(noun, governor.get(), claim) : claim;
    }

    private Claim underVerb(Word noun, Word verb, Claim own) {
        Claim claim = own;
        Clause outer = clauses.of(verb);
        boolean affected = noun.is(OBJ)
                || outer.object().contains(noun)
                || outer.obliques().containsValue(noun);
        Optional<Frame> frame = knowledge.verb(outer, sentence);
        // "rejected Ukraine's request": the request was made; "refused talks": there were none
        if (affected && frame.isPresent() && !(frame.get().is(Trait.NEGATES) && tree.has(noun, NMOD_POSS))) {
            claim = Modality.shifted(frame.get(), claim);
        }
        boolean comesAbout =
                noun.is(NSUBJ) && frame.filter(f -> f.is(Trait.ACHIEVES)).isPresent();
        boolean undertaken = (noun.is(OBJ) || noun.is(NSUBJ_PASS))
                && frame.filter(f -> f.is(Trait.SAYS)).isEmpty();
        if (undertaken || comesAbout) {
            claim = claim.atMost(modality.ofClause(verb).status());
        }
        return isErrand(noun, frame) ? claim.atMost(Status.PLANNED) : claim;
    }

    /** {@code left for talks with}: a meeting that somebody sets out for. */
    private boolean isErrand(Word noun, Optional<Frame> verb) {
        boolean leaving = verb.filter(frame -> frame.event().equals(Optional.of(Event.RETREAT))
                        || frame.event().equals(Optional.of(Event.CONSULT))
                                && frame.predicate().endsWith("_for"))
                .isPresent();
        return leaving
                && noun.is(OBL)
                && tree.child(noun, CASE)
                        .filter(link -> is(link, FunctionWords.REASON_LINK))
                        .isPresent();
    }

    /** {@code a call for sanctions}, {@code chances of admission}: what is wished or planned has not happened. */
    private Claim underNoun(Word noun, Word governor, Claim claim) {
        Optional<Frame> frame =
                knowledge.noun(governor, tree).filter(known -> known.is(Trait.WISHES) || known.is(Trait.PLANS));
        boolean content = tree.child(noun, CASE)
                .filter(link -> is(link, FunctionWords.CONTENT_LINK))
                .isPresent();
        return content && frame.isPresent() ? Modality.shifted(frame.get(), claim) : claim;
    }

    /** {@code protects the Kurds against attacks by}, {@code warned of attacks}. */
    private boolean isWardedOff(Word noun, Word governor) {
        return (noun.is(OBL) || noun.is(NMOD))
                && knowledge.words().isLemma(governor, FunctionWords.PRECAUTION)
                && tree.child(noun, CASE)
                        .filter(link -> is(link, FunctionWords.WARDING_LINK))
                        .isPresent();
    }

    /** Whether a word has a time beside it that is yet to come: {@code talks next month}, {@code next month's talks}. */
    boolean isDatedAhead(Word word) {
        return tree.children(word).stream()
                .filter(child -> child.is(NMOD_POSS)
                        || child.is(NMOD_UNMARKED)
                        || child.is(OBL_UNMARKED)
                        || child.is(OBL)
                        || child.is(NMOD)
                        || child.is(ADVMOD))
                .anyMatch(child -> is(child, FunctionWords.AHEAD)
                        || is(child, FunctionWords.TIME)
                                && tree.children(child).stream()
                                        .anyMatch(
                                                inner -> inner.is(AMOD) && is(inner, FunctionWords.PLANNED_ADJECTIVE)));
    }

    /** {@code the first, the only minister to}: an infinitive after it tells what was done. */
    boolean isOneOfSeries(Word noun) {
        return tree.children(noun).stream().anyMatch(child -> is(child, FunctionWords.SERIES));
    }

    /** {@code an unsuccessful bid to}. */
    boolean isVain(Word noun) {
        return tree.children(noun).stream()
                .anyMatch(child -> child.is(AMOD) && is(child, FunctionWords.VAIN_ADJECTIVE));
    }

    private boolean is(Word word, String wordClass) {
        return knowledge.words().is(word, wordClass);
    }
}
