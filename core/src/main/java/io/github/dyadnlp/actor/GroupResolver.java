package io.github.dyadnlp.actor;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.github.dyadnlp.actor.Actor.Type;
import io.github.dyadnlp.actor.Memory.Trace;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says whom a counted description means: {@code both sides}, {@code the two countries}, {@code the pair}. It means the
 * last actors of its kind if there are just as many, else the last that were spoken of together, else those that the article
 * names far more often than others.
 */
final class GroupResolver {

    private static final int REACH = 4;

    /** So many words may stand between the number and the noun. */
    private static final int MODIFIERS = 3;

    private static final Set<Type> COUNTRIES = Set.of(Type.COUNTRY);
    private static final Set<Type> BODIES = Set.of(Type.COUNTRY, Type.ORGANIZATION);
    private static final Set<Type> PEOPLE = Set.of(Type.PERSON);

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Memory memory;

    GroupResolver(Lexicon lexicon, Words words, Scene scene, Memory memory) {
        this.lexicon = lexicon;
        this.words = words;
        this.scene = scene;
        this.memory = memory;
    }

    /** A group found: its members and where its description begins. */
    record Found(List<Actor> members, int from) {}

    Optional<Found> resolve(Line line, int head) {
        if (isBare(line, head)) {
            return Optional.of(new Found(pair(line, head), head))
                    .filter(found -> !found.members().isEmpty());
        }
        int number = number(line, head);
        int from = number > 0 ? start(line, head) : -1;
        Optional<Set<Type>> kind = from < 0 ? Optional.empty() : kind(line, head);
        return kind.map(types -> new Found(members(line, head, number(line, from, head), types), from))
                .filter(found -> !found.members().isEmpty());
    }

    /** {@code Both agreed}, {@code both of them}. */
    private boolean isBare(Line line, int head) {
        Word word = line.word(head);
        boolean argument = word.deprel().isSubject() || word.is(Deprel.OBJ) || word.is(Deprel.OBL);
        boolean verbal = line.sentence()
                .tree()
                .parent(word)
                .filter(clause -> clause.is(Upos.VERB) || line.sentence().tree().has(clause, Deprel.COP))
                .isPresent();
        return argument && verbal && words.is(WordClass.BOTH, line.lower(head));
    }

    /** The last two that were spoken of together, or else the only two of one kind, in this sentence and the last, or that before. */
    private List<Actor> pair(Line line, int head) {
        List<Actor> near = pair(line, head, 1);
        return near.isEmpty() ? pair(line, head, 2) : near;
    }

    private List<Actor> pair(Line line, int head, int reach) {
        Set<Actor> acting = acting(line, head);
        return memory.latestCrowd(
                        line.index(),
                        reach,
                        crowd -> crowd.members().size() == 2
                                && crowd.members().stream().noneMatch(acting::contains))
                .map(Crowd::members)
                .orElseGet(() -> Stream.of(PEOPLE, BODIES)
                        .map(types -> memory.last(
                                line.index(),
                                reach,
                                2,
                                trace -> Optional.of(trace.actor())
                                        .filter(actor -> types.contains(actor.type()) && !acting.contains(actor))))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /** How many the description counts, 0 if it counts none. */
    private int number(Line line, int head) {
        for (int i = head; i >= Math.max(0, head - MODIFIERS - 1); i--) {
            if (count(line, i) > 0) {
                return count(line, i);
            }
            if (i < head && !isModifier(line, i)) {
                return 0;
            }
        }
        return 0;
    }

    private int number(Line line, int from, int head) {
        for (int i = from; i <= head; i++) {
            if (count(line, i) > 0) {
                return count(line, i);
            }
        }
        return 0;
    }

    private int count(Line line, int i) {
        return words.is(WordClass.TWO, line.lower(i)) ? 2 : words.is(WordClass.THREE, line.lower(i)) ? 3 : 0;
    }

    /** The first word of the description, -1 if nothing makes it definite. */
    private int start(Line line, int head) {
        for (int i = head; i >= Math.max(0, head - MODIFIERS - 1); i--) {
            if (words.is(WordClass.BOTH, line.lower(i)) && i < head) {
                return i;
            }
            if (i < head && words.is(WordClass.DEFINITE, line.lower(i))) {
                return i;
            }
            if (i < head && count(line, i) == 0 && !isModifier(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isModifier(Line line, int i) {
        boolean plain = line.is(i, Upos.ADJ) || line.is(i, Upos.NOUN) || line.is(i, Upos.VERB);
        return plain && scene.names(line).at(i).isEmpty();
    }

    private Optional<Set<Type>> kind(Line line, int head) {
        if (count(line, head) > 0) {
            boolean alone = !line.is(head + 1, Upos.NOUN)
                    && !line.is(head + 1, Upos.ADJ)
                    && !line.word(head).is(Deprel.NUMMOD);
            return alone ? Optional.of(PEOPLE) : Optional.empty();
        }
        if (!line.is(head, Upos.NOUN) || !line.word(head).is(Feature.PLURAL) || line.is(head + 1, Upos.NOUN)) {
            return Optional.empty();
        }
        String noun = line.lemma(head);
        if (words.is(WordClass.COUNTRY_NOUN, noun)) {
            return Optional.of(COUNTRIES);
        }
        if (words.is(WordClass.BODY_NOUN, noun)) {
            return Optional.of(BODIES);
        }
        return words.is(WordClass.PERSON_NOUN, noun) || lexicon.titles().contains(noun)
                ? Optional.of(PEOPLE)
                : Optional.empty();
    }

    private List<Actor> members(Line line, int head, int number, Set<Type> types) {
        Set<Actor> acting = acting(line, head);
        Optional<Gender> gender = gender(line.lemma(head));
        Function<Trace, Optional<Actor>> member = trace -> Optional.of(trace.actor())
                .filter(actor -> types.contains(actor.type()) && !acting.contains(actor))
                .filter(actor -> gender.isEmpty() || scene.people().maybe(actor, gender.get()));
        if (count(line, head) > 0) {
            Optional<Crowd> together = memory.latestCrowd(
                    line.index(),
                    1,
                    crowd -> crowd.members().size() == number
                            && crowd.members().stream().noneMatch(acting::contains));
            if (together.isPresent()) {
                return together.get().members();
            }
        }
        List<Actor> foremost = memory.foremost(number, member);
        if (!foremost.isEmpty()) {
            return foremost;
        }
        List<Actor> last = memory.last(line.index(), REACH, number, member);
        return !last.isEmpty()
                ? last
                : memory.latestCrowd(
                                line.index(),
                                REACH,
                                crowd -> crowd.members().size() == number
                                        && crowd.members().stream().allMatch(actor -> types.contains(actor.type()))
                                        && crowd.members().stream().noneMatch(acting::contains))
                        .map(Crowd::members)
                        .orElse(List.of());
    }

    private Set<Actor> acting(Line line, int head) {
        return new Clauses(line, words)
                .subjectsAbove(line.word(head)).stream()
                        .flatMap(word -> scene.sheet().allAt(line, word.index()).stream())
                        .map(Mention::actor)
                        .collect(toImmutableSet());
    }

    private Optional<Gender> gender(String noun) {
        if (words.is(WordClass.MEN, noun)) {
            return Optional.of(Gender.MALE);
        }
        return words.is(WordClass.WOMEN, noun) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }
}
