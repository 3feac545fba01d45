package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.lexicon.Roles.Role;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Optional;

/** Says whose {@code police}, {@code troops} or {@code parliament} is meant where nothing beside the word tells. */
final class StateResolver {

    /** So many words may stand before the noun in its phrase. */
    private static final int MODIFIERS = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Setting setting;

    StateResolver(Lexicon lexicon, Words words, Scene scene) {
        this.lexicon = lexicon;
        this.words = words;
        this.scene = scene;
        this.setting = new Setting(words, scene);
    }

    /** An organ of state found: whose it is and where its phrase begins. */
    record Found(Actor actor, int from) {}

    Optional<Found> resolve(Line line, int head) {
        if (!line.is(head, Upos.NOUN) && !line.is(head, Upos.PROPN) || !isOrgan(line, head) || isSpecified(line, head)) {
            return Optional.empty();
        }
        int from = start(line, head);
        return from < 0 ? Optional.empty() : setting.country(line).map(country -> new Found(country, from));
    }

    private boolean isOrgan(Line line, int head) {
        Optional<Match<Role>> role = lexicon.roles()
                .longest(line.lemmas(), head)
                .filter(match -> match.to() == head + 1)
                .or(() -> lexicon.roles().longest(line.folded(), head).filter(match -> match.to() == head + 1));
        return role.filter(match -> match.values().get(0).isGovernment()
                        && !words.is(WordClass.BODY_OF_MANY, line.lemma(head)))
                .isPresent();
    }

    /** Whether a phrase behind the noun says whose it is, or which. */
    private boolean isSpecified(Line line, int head) {
        for (Word child : line.sentence().tree().children(line.word(head))) {
            if (child.index() > head && (child.is(Deprel.NMOD) || child.is(Deprel.APPOS) || child.is(Deprel.FLAT))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the phrase, -1 if something before the noun makes it another's. */
    private int start(Line line, int head) {
        for (int i = head - 1; i >= Math.max(0, head - MODIFIERS); i--) {
            if (words.is(WordClass.POINTER, line.lower(i))) {
                return i;
            }
            if (line.is(i, Upos.DET) || line.is(i, Upos.PRON) || line.isPossessiveSign(i)) {
                return -1;
            }
            boolean modifier = line.is(i, Upos.ADJ) || line.is(i, Upos.NOUN) || line.is(i, Upos.PROPN);
            if (!modifier || line.word(i).head() != head && line.word(i).head() != line.word(head).head()) {
                return i + 1;
            }
            boolean other = line.is(i, Upos.PROPN)
                    || scene.names(line).at(i).isPresent()
                    || words.is(WordClass.FOREIGN, line.lower(i));
            if (other) {
                return -1;
            }
        }
        return head < MODIFIERS ? 0 : head;
    }
}
