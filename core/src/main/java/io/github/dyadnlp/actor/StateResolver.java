package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Pieces;
import io.github.dyadnlp.lexicon.Roles;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;

/**
 * Says whose {@code police}, {@code troops} or {@code rebels} are meant where nothing beside the word tells: those last
 * spoken of by that word; else, of organs of state, those of the country where the sentence or the article plays.
 */
final class StateResolver {

    /** So many sentences back the same word, or another for armed groups, means the same. */
    private static final int REACH = 5;

    /** So many words may stand before the noun in its phrase. */
    private static final int MODIFIERS = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Memory memory;
    private final Setting setting;

    StateResolver(Lexicon lexicon, Words words, Scene scene, Memory memory, Setting setting) {
        this.scene = scene;
        this.memory = memory;
        this.lexicon = lexicon;
        this.words = words;
        this.setting = setting;
    }

    /** An organ or group found: whose it is, where its phrase begins, and what it is. */
    record Found(Actor actor, int from, Optional<Role> role) {}

    Optional<Found> resolve(Line line, int head) {
        boolean noun = line.is(head, Upos.NOUN) || line.is(head, Upos.PROPN);
        Optional<Roles.Role> role = noun && !isSpecified(line, head) ? role(line, head) : Optional.empty();
        int from = role.isEmpty() ? -1 : start(line, head);
        if (from < 0 || !isDefinite(line, from, head)) {
            return Optional.empty();
        }
        return same(line, head)
                .or(() -> role.get().isRebel() ? rebels(line, head) : Optional.empty())
                .or(() -> isOpposition(line, head) ? scene.groups().onlyOpposition() : Optional.empty())
                .or(() -> isOrgan(line, head, role.get())
                        ? own(line, from, head).or(() -> setting.country(line))
                        : Optional.empty())
                .or(() -> words.is(WordClass.POPULACE, line.lemma(head)) ? setting.place(line) : Optional.empty())
                .map(actor -> new Found(actor, from, Role.of(role.get().sector())));
    }

    private Optional<Roles.Role> role(Line line, int head) {
        return role(line, head, head).filter(found -> !found.isThing());
    }

    private Optional<Roles.Role> role(Line line, int from, int head) {
        return lexicon.roles()
                .longest(line.lemmas(), from)
                .filter(match -> match.to() == head + 1)
                .or(() -> lexicon.roles().longest(line.folded(), from).filter(match -> match.to() == head + 1))
                .map(match -> match.values().get(0));
    }

    /** {@code Security officials}: what they serve is an organ of state. */
    private boolean isOfficial(Line line, int head) {
        return line.word(head).is(Feature.PLURAL)
                && line.is(head - 1, Upos.NOUN)
                && role(line, head - 1, head).isPresent()
                && words.is(WordClass.OFFICIAL, line.lemma(head));
    }

    private boolean isOrgan(Line line, int head, Roles.Role role) {
        boolean member =
                words.is(WordClass.SERVANT, line.lemma(head)) && line.word(head).is(Feature.PLURAL);
        return member
                || isOfficial(line, head)
                || role.isGovernment() && !words.is(WordClass.BODY_OF_MANY, line.lemma(head));
    }

    private boolean isDefinite(Line line, int from, int head) {
        return words.is(WordClass.POINTER, line.lower(from))
                || line.word(head).is(Feature.PLURAL)
                || words.is(WordClass.BARE_ORGAN, line.lemma(head));
    }

    /** Those last spoken of by the same word, if they were the only ones. */
    private Optional<Actor> same(Line line, int head) {
        return memory.only(
                line.index(),
                REACH,
                trace ->
                        trace.form().equals(line.lower(head)) && trace.mention().kind() == Mention.Kind.NOMINAL);
    }

    /** {@code The Swedish minister told parliament}: an organ without article is that of whoever of the state acts on it. */
    private Optional<Actor> own(Line line, int from, int head) {
        boolean object = line.word(head).is(Deprel.OBJ) || line.word(head).is(Deprel.IOBJ);
        return from < head || !object
                ? Optional.empty()
                : new Clauses(line, words)
                        .clause(line.word(head))
                        .flatMap(clause -> line.sentence().tree().child(clause, Deprel.NSUBJ))
                        .filter(subject -> subject.index() != head)
                        .flatMap(subject -> scene.sheet().at(line, subject.index()))
                        .filter(mention -> mention.actor().type() == Actor.Type.PERSON
                                || mention.role().filter(Role::isOfState).isPresent())
                        .flatMap(mention -> mention.actor()
                                .<Optional<Actor>>fold(
                                        Person::affiliation,
                                        Optional::of,
                                        body -> Optional.empty(),
                                        region -> Optional.empty()))
                        .filter(actor -> actor.type() == Actor.Type.COUNTRY);
    }

    private Optional<Actor> rebels(Line line, int head) {
        Optional<Actor> rebels = memory.only(line.index(), REACH, this::isRebel);
        return rebels.isPresent() || !words.is(WordClass.INSURGENT, line.lemma(head))
                ? rebels
                : memory.only(line.index(), REACH, this::isPeople)
                        .or(() -> scene.groups().onlyRebels());
    }

    private boolean isOpposition(Line line, int head) {
        return words.is(WordClass.OPPOSITION, line.lower(head)) || words.is(WordClass.OPPOSITION, line.lower(head - 1));
    }

    private boolean isPeople(Memory.Trace trace) {
        return Groups.isPeople(trace.actor(), lexicon);
    }

    private boolean isRebel(Memory.Trace trace) {
        return trace.actor().type() == Actor.Type.ORGANIZATION
                && (lexicon.roles()
                                .longest(Pieces.of(List.of(trace.noun())), 0)
                                .filter(match -> match.values().get(0).isRebel())
                                .isPresent()
                        || Groups.isArmed(trace.actor(), lexicon));
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
            if (line.lower(i).equals(")")) {
                return -1;
            }
            if (!modifier
                    || line.word(i).head() != head
                            && line.word(i).head() != line.word(head).head()) {
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
