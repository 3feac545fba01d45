package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Optional;

/** Finds the clause of a word, and its subject. */
final class Clauses {

    private final DependencyTree tree;

    Clauses(Line line) {
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
     * The subject that a pronoun most naturally continues: that of its own clause, if the pronoun stands behind it, or
     * of the clauses above.
     */
    Optional<Word> continued(Word pronoun) {
        Word at = pronoun;
        for (Optional<Word> clause = clause(at); clause.isPresent(); clause = clause(clause.get())) {
            Optional<Word> subject = subjectOf(clause.get())
                    .filter(word -> word.index() < pronoun.index() && !tree.dominates(word, pronoun));
            boolean own = subject.isPresent() && isArgument(pronoun, clause.get());
            if (subject.isPresent() && !own) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** Whether the pronoun is object of the very verb: "Rome told it" is not Rome. */
    private static boolean isArgument(Word pronoun, Word clause) {
        return pronoun.head() == clause.index();
    }

    /** The subject of the main clause. */
    Optional<Word> mainSubject() {
        return tree.roots().stream()
                .map(this::subjectOf)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
