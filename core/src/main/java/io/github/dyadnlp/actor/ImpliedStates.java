package io.github.dyadnlp.actor;

import static io.github.dyadnlp.syntax.Deprel.ACL;
import static io.github.dyadnlp.syntax.Deprel.AUX_PASS;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ_PASS;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.OBL_AGENT;

import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;

/**
 * Says which state is meant by what only a state does, where nobody is named who did it: whoever {@code was arrested}, was
 * so by the state where it happened.
 */
final class ImpliedStates {

    private final Words words;

    ImpliedStates(Words words) {
        this.words = words;
    }

    /** Notes them for an article of which all else is noted. */
    void note(Scene scene) {
        Setting setting = new Setting(words, scene);
        for (Line line : scene.lines()) {
            for (Word word : line.sentence().words()) {
                if (isDoneByState(line, word)) {
                    setting.country(line).ifPresent(state -> scene.sheet().noteImplied(line, state, word.index()));
                }
            }
        }
    }

    private boolean isDoneByState(Line line, Word word) {
        DependencyTree tree = line.sentence().tree();
        return word.is(Upos.VERB)
                && word.is(Feature.PAST_PARTICIPLE)
                && words.is(WordClass.DONE_BY_STATE, line.lemma(word.index()))
                && (word.is(ACL) || tree.has(word, AUX_PASS, NSUBJ_PASS))
                && !tree.has(word, OBL_AGENT)
                && tree.children(word).stream().noneMatch(child -> child.is(OBL) && isAgent(line, tree, child));
    }

    private boolean isAgent(Line line, DependencyTree tree, Word oblique) {
        return tree.child(oblique, CASE)
                .filter(preposition -> words.is(WordClass.AGENT_PREPOSITION, line.lower(preposition.index())))
                .isPresent();
    }
}
