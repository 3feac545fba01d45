package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.OwnerFinder.Owner;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.lexicon.Pieces;
import io.github.dyadnlp.lexicon.Roles;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds groups and offices that stand for the actor beside them: {@code Russian officials}, {@code the government of
 * Kazakhstan}, {@code the Kazakh president}, {@code the five Central Asian countries}.
 */
final class NominalFinder {

    private final Lexicon lexicon;
    private final Words words;
    private final OwnerFinder owners;

    NominalFinder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.owners = new OwnerFinder(words);
    }

    /** Notes them for one sentence, right to left, so that {@code leaders of Asian countries} finds the countries. */
    void note(Scene scene, Line line) {
        int[] roles = starts(line, (pieces, i) -> lexicon.roles().longest(pieces, i));
        int[] places = starts(line, (pieces, i) -> lexicon.places().longest(pieces, i));
        for (int head = line.size() - 1; head >= 0; head--) {
            boolean candidate =
                    (roles[head] >= 0 || places[head] >= 0) && !scene.sheet().isTaken(line, head) && isHead(line, head);
            if (candidate && roles[head] >= 0) {
                noteRole(scene, line, roles[head], head);
            }
            if (candidate && places[head] >= 0 && !scene.sheet().isTaken(line, head)) {
                notePlace(scene, line, places[head], head);
            }
        }
    }

    /** For every word the first word of the longest phrase that it ends, -1 if it ends none. */
    private static <V> int[] starts(Line line, BiFunction<Pieces, Integer, Optional<Match<V>>> phrases) {
        int[] starts = new int[line.size()];
        Arrays.fill(starts, -1);
        for (int i = line.size() - 1; i >= 0; i--) {
            for (Pieces pieces : List.of(line.lemmas(), line.folded())) {
                int from = i;
                phrases.apply(pieces, i).ifPresent(match -> starts[match.to() - 1] = from);
            }
        }
        return starts;
    }

    /** Whether the word is a noun that no other noun behind it takes as its modifier. */
    private static boolean isHead(Line line, int i) {
        boolean noun = line.is(i, Upos.NOUN)
                || line.is(i, Upos.PROPN)
                || line.is(i, Upos.ADJ) && line.word(i).is(Feature.PLURAL);
        boolean modifier = line.is(i + 1, Upos.NOUN) && line.word(i).head() > i;
        return noun && !modifier;
    }

    private void noteRole(Scene scene, Line line, int start, int head) {
        Optional<Roles.Role> role = lexicon.roles()
                .longest(line.lemmas(), start)
                .or(() -> lexicon.roles().longest(line.folded(), start))
                .map(match -> match.values().get(0));
        boolean people = words.is(WordClass.POPULACE, line.lemma(head))
                || line.word(head).is(Feature.PLURAL)
                        && role.flatMap(known -> Role.of(known.sector()))
                                .filter(Role.CIVIL::equals)
                                .isPresent();
        Optional<Owner> owner = owners.find(scene, line, start, head)
                .or(() -> people || role.filter(Roles.Role::isGovernment).isPresent()
                        ? owners.around(scene, line, start, head)
                        : Optional.empty());
        if (owner.isEmpty() || role.isEmpty() || !isOf(line, head, owner.get(), role.get())) {
            return;
        }
        Actor actor = apposed(scene, line, head)
                .orElseGet(() -> isOffice(line, start, head)
                        ? holder(
                                scene, line.phrase(start, head + 1), owner.get().actor())
                        : representative(scene, line, start, head, owner.get(), role.get()));
        note(scene, line, actor, owner.get(), head, Role.of(role.get().sector()));
    }

    private static void note(Scene scene, Line line, Actor actor, Owner owner, int head, Optional<Role> role) {
        scene.sheet().note(line, actor, owner.from(), Math.max(head + 1, owner.to()), head, role);
    }

    /** Whether what the noun denotes is the owner, not merely something that the owner has. */
    private boolean isOf(Line line, int head, Owner owner, Roles.Role role) {
        if (words.is(WordClass.RELATIONAL, line.lemma(head))) {
            return line.word(head).is(Feature.PLURAL) && !owner.possessor();
        }
        boolean person = owner.actor().type() == Actor.Type.PERSON;
        return person ? role.isGovernment() : owner.named() || !role.isThing();
    }

    /** Whom the noun introduces by name: {@code Lebanese group Hezbollah}, {@code Russian tycoon Usmanov}. */
    private static Optional<Actor> apposed(Scene scene, Line line, int head) {
        return scene.names(line)
                .at(head + 1)
                .filter(naming -> !line.word(head).is(Feature.PLURAL))
                .flatMap(scene::actor)
                .filter(actor -> actor.type() == Actor.Type.PERSON || actor.type() == Actor.Type.ORGANIZATION);
    }

    private static Actor holder(Scene scene, String title, Actor of) {
        return scene.people()
                .holder(title.toLowerCase(Locale.ROOT), of)
                .<Actor>map(person -> person)
                .orElse(of);
    }

    private boolean isOffice(Line line, int start, int head) {
        return !line.word(head).is(Feature.PLURAL)
                && lexicon.titles().contains(line.phrase(start, head + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Armed groups and the opposition are no part of the state whose name they bear, nor insurgents of a people, but a
     * body of their own; all the armed groups of a state that an article names by such descriptions are taken for one,
     * and that for the only armed group that it calls by name.
     */
    private Actor representative(Scene scene, Line line, int start, int head, Owner owner, Roles.Role role) {
        boolean country = owner.actor().type() == Actor.Type.COUNTRY;
        boolean insurgent = words.is(WordClass.INSURGENT, line.lemma(head));
        boolean rebels = country && role.isRebel() || insurgent && Groups.isPeople(owner.actor(), lexicon);
        int opposition = country ? opposition(line, start, head) : -1;
        if (!rebels && opposition < 0 || !owner.named() || owner.from() >= start || owner.to() > head) {
            return owner.actor();
        }
        int from = owner.from();
        while (scene.names(line).at(from).isEmpty()) {
            from++;
        }
        String name = line.phrase(from, (opposition < 0 ? head : opposition) + 1);
        Organization group = new Organization(name, name, Optional.of(owner.actor()));
        if (opposition >= 0) {
            return scene.groups().opposition(owner.actor(), group);
        }
        return insurgent && line.word(head).is(Feature.PLURAL) ? scene.groups().rebels(owner.actor(), group) : group;
    }

    /** Where the name of a group that opposes its state ends: {@code Syrian opposition [forces]}; -1 if it is none. */
    private int opposition(Line line, int start, int head) {
        if (isOpposition(line, head)) {
            return head;
        }
        boolean body = words.is(WordClass.OPPOSING_BODY, line.lemma(head)) && isOpposition(line, head - 1);
        return !body ? -1 : start < head ? head : head - 1;
    }

    private boolean isOpposition(Line line, int i) {
        return words.is(WordClass.OPPOSITION, line.lower(i)) || i >= 0 && words.is(WordClass.OPPOSITION, line.lemma(i));
    }

    private void notePlace(Scene scene, Line line, int start, int head) {
        Optional<Owner> owner = owners.behind(scene, line, start, head)
                .filter(found -> found.actor().type() == Actor.Type.COUNTRY)
                .filter(found -> !words.is(WordClass.LEAVING_PREPOSITION, line.lower(head + 1)))
                .or(() -> owners.find(scene, line, start, head));
        boolean plural = line.word(head).is(Feature.PLURAL);
        boolean relational = words.is(WordClass.RELATIONAL, line.lemma(head));
        owner.filter(found -> !relational && standsFor(line, start, head, found, plural))
                .ifPresent(found -> note(scene, line, found.actor(), found, head, Optional.empty()));
    }

    private boolean standsFor(Line line, int start, int head, Owner owner, boolean plural) {
        boolean country = lexicon.places()
                .longest(line.lemmas(), start)
                .filter(match -> match.values().contains(Domain.COUNTRY))
                .isPresent();
        return switch (owner.actor().type()) {
            case REGION, ORGANIZATION -> country && plural;
            case COUNTRY ->
                !plural
                        && (words.is(WordClass.STATE_NOUN, line.lemma(head))
                                || !owner.named() && words.is(WordClass.HOME_NOUN, line.lemma(head)));
            case PERSON -> false;
        };
    }
}
