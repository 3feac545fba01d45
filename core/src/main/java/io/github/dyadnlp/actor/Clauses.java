package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the clause of a word, and its subject. */
final class Clauses {

    private final DependencyTree tree;

    private final Words words;

    Clauses(Line line, Words words) {
        this.words = words;
        this.tree = line.sentence().tree();
    }

    /** The head of the clause that the word is part of: the nearest governor that heads a clause. */
    Optional<Word> clause(Word word) {
        Optional<Word> at = tree.parent(word);
        while (at.isPresent() && !headsClause(at.get())) {
            at = tree.parent(at.get());
        }
        return at;
    }

    private boolean headsClause(Word word) {
        return word.is(Deprel.ROOT)
                || word.deprel().isClausal()
                || word.is(Upos.VERB) && word.is(Deprel.CONJ)
                || subjectOf(word).isPresent();
    }

    private Optional<Word> subjectOf(Word clause) {
        return tree.child(clause, Deprel.NSUBJ, Deprel.NSUBJ_PASS);
    }

    /**
     * The subject that a pronoun most naturally continues: that of the clauses above its own or, for a possessive and
     * what else is no argument of the verb itself, also of its own, if the pronoun stands behind it.
     */
    Optional<Word> continued(Word pronoun) {
        Optional<Word> own = ownSubject(pronoun);
        for (Optional<Word> clause = clause(pronoun); clause.isPresent(); clause = clause(clause.get())) {
            Optional<Word> subject = subjectOf(clause.get())
                    .filter(word -> word.index() < pronoun.index() && !tree.dominates(word, pronoun));
            if (subject.isPresent() && !subject.equals(own)) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /**
     * The subject of the main clause that the pronoun runs ahead of: {@code In his speech, Rossi …},
     * {@code Before she left, Rossi …}. Empty if the pronoun stands in no phrase or clause at the head of the sentence, or
     * can continue a subject there.
     */
    Optional<Word> announced(Word pronoun) {
        if (continued(pronoun).isPresent()) {
            return Optional.empty();
        }
        Optional<Word> phrase = Optional.of(pronoun);
        while (phrase.isPresent() && !isFronted(phrase.get(), pronoun)) {
            phrase = tree.parent(phrase.get());
        }
        return phrase.flatMap(tree::parent).flatMap(this::subjectOf).filter(word -> !tree.dominates(word, pronoun));
    }

    /** Whether it is a phrase or clause that stands before the subject of the verb on which it hangs. */
    private boolean isFronted(Word phrase, Word pronoun) {
        return (phrase.is(Deprel.OBL) || phrase.is(Deprel.ADVCL))
                && !phrase.equals(pronoun)
                && tree.parent(phrase)
                        .filter(verb -> verb.is(Deprel.ROOT) || verb.is(Deprel.CCOMP))
                        .flatMap(this::subjectOf)
                        .filter(subject -> pronoun.index() < subject.index() && phrase.index() < subject.index())
                        .isPresent();
    }

    /**
     * The subject, said or understood, of the verb whose argument the pronoun is: "Rome told it" is not about Rome, nor
     * is "Rome met Paris and told it". Empty for pronouns that are no arguments.
     */
    Optional<Word> ownSubject(Word pronoun) {
        Optional<Word> verb =
                clause(pronoun).filter(clause -> pronoun.head() == clause.index() || isPartner(pronoun, clause));
        if (verb.isEmpty() || pronoun.is(Deprel.NMOD_POSS) || pronoun.deprel().isSubject()) {
            return Optional.empty();
        }
        for (Optional<Word> clause = verb; clause.isPresent(); clause = tree.parent(clause.get())) {
            Optional<Word> subject = subjectOf(clause.get());
            if (subject.isPresent() || !leansOnGovernor(clause.get())) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** Whether the pronoun is whom the act in the verb's object concerns: {@code has no ties with it}. */
    private boolean isPartner(Word pronoun, Word verb) {
        return pronoun.is(Deprel.NMOD)
                && tree.parent(pronoun)
                        .filter(noun -> noun.is(Deprel.OBJ) && noun.head() == verb.index())
                        .isPresent()
                && tree.child(pronoun, Deprel.CASE)
                        .filter(preposition -> words.is(
                                WordClass.PARTNER_PREPOSITION,
                                preposition.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** The subjects of its own verb and of the verb that tells what its verb says: no description means them. */
    List<Word> subjectsAbove(Word word) {
        List<Word> subjects = new ArrayList<>(ownSubject(word).stream().toList());
        clause(word)
                .filter(clause -> clause.is(Deprel.CCOMP))
                .flatMap(tree::parent)
                .flatMap(this::subjectOf)
                .ifPresent(subjects::add);
        return subjects;
    }

    private static boolean leansOnGovernor(Word clause) {
        return switch (clause.deprel()) {
            case CONJ, XCOMP, ADVCL -> true;
            default -> false;
        };
    }

    /** The subject of the main clause. */
    Optional<Word> mainSubject() {
        return tree.roots().stream()
                .map(this::subjectOf)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
