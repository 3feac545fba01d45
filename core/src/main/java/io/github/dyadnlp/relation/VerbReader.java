package io.github.dyadnlp.relation;

import com.google.common.collect.Sets;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Predicate.Pair;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the actors of verbs, and of adjectives that are predicated, by their frames. */
final class VerbReader {

    /** How likely the findings of an adjective are. */
    private static final double ADJECTIVE = 0.9;
    /** How much less likely the findings of a clause are for which no frame is known. */
    private static final double UNKNOWN = 0.6;
    /** The same for a clause whose subject is understood, not said. */
    private static final double UNDERSTOOD = 0.9;
    /** The same for each slot of a frame that is passed over before one holds an actor. */
    private static final double FURTHER_SLOT = 0.95;
    /** The same where only a modifier of the light verb's noun is left to be concerned: {@code made an Irish tour}. */
    private static final double MODIFIER = 0.7;

    /** How plainly those who made an attack are those who did what its victims suffered. */
    private static final double VICTIM = 0.85;
    /** How plausible it is that a state did what only a state does. */
    private static final double IMPLIED = 0.8;
    /** How plainly the authorities of a place did what was done there. */
    private static final double PLACE = 0.8;
    /** How plainly those whose forces were moved moved them, or whose goods were given gave them. */
    private static final double BELONGINGS = 0.85;
    /** The preposition before the occasion on which something was suffered. */
    private static final String OCCASION = "in";

    private static final Set<Event> GIVING = Sets.immutableEnumSet(Event.COOPERATE, Event.AID);

    private final ParsedSentence sentence;
    private final ActorReader actors;
    private final Clauses clauses;
    private final Knowledge knowledge;

    VerbReader(ParsedSentence sentence, ActorReader actors, Clauses clauses, Knowledge knowledge) {
        this.sentence = sentence;
        this.actors = actors;
        this.clauses = clauses;
        this.knowledge = knowledge;
    }

    /** An act of which only the target is still to be read; {@code act} is the noun under a light verb, else the verb. */
    private record Act(Clause clause, Word act, Frame frame, String lemma, List<Mention> acting, double plausibility) {

        Optional<Predicate> on(List<Pair> pairs, boolean mutual, Optional<Word> object, double share) {
            return pairs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Predicate(
                            clause.head(), act, frame, lemma, pairs, mutual, object, plausibility * share));
        }

        boolean isJoint() {
            return frame.is(Trait.JOINT);
        }
    }

    /** The actors that {@code head} relates; empty if it is no predicate or relates none. */
    Optional<Predicate> read(Word head) {
        if (actors.insideName(head)) {
            return Optional.empty();
        }
        Clause clause = clauses.of(head);
        if (!head.is(Upos.VERB)) {
            return adjective(clause);
        }
        if (head.is(Deprel.AMOD) && !clause.passive()) {
            return Optional.empty(); // "the visiting minister" says nothing about whom he visits
        }
        return light(clause).or(() -> plain(clause)).or(() -> adjective(clause));
    }

    private Optional<Predicate> adjective(Clause clause) {
        return knowledge
                .adjective(clause.head())
                .flatMap(frame -> read(clause.asPredication(), frame, frame.predicate(), ADJECTIVE));
    }

    private Optional<Predicate> plain(Clause clause) {
        String lemma = knowledge.predicate(clause.head(), sentence);
        Optional<Frame> known = knowledge.verb(clause, sentence);
        return read(clause, known.orElse(knowledge.unknown()), lemma, known.isPresent() ? 1 : UNKNOWN);
    }

    private Optional<Predicate> read(Clause clause, Frame frame, String lemma, double plausibility) {
        if (frame.event().isEmpty() || frame.is(Trait.STATIC)) {
            return Optional.empty();
        }
        return sources(clause, frame.sources())
                .or(() -> attackers(clause, frame))
                .or(() -> implied(clause))
                .or(() -> authorities(clause, frame))
                .or(() -> moved(clause, frame))
                .or(() -> given(clause, frame))
                .map(sources -> new Act(
                        clause,
                        clause.head(),
                        frame,
                        lemma,
                        sources.mentions(),
                        plausibility * sources.plausibility() * certainty(clause)))
                .flatMap(act -> paired(
                        act,
                        pairing -> onSlots(act, pairing.slots(frame, targets(clause, frame)), pairing)
                                .or(() -> asked(act, pairing))
                                .or(() -> together(act, pairing))));
    }

    /** A light verb with the event noun that gives it its meaning: {@code held talks}. */
    private Optional<Predicate> light(Clause clause) {
        boolean light = knowledge
                .verb(clause, sentence)
                .filter(frame -> frame.is(Trait.LIGHT))
                .isPresent();
        return light ? clause.object().stream().findFirst().flatMap(noun -> light(clause, noun)) : Optional.empty();
    }

    private Optional<Predicate> light(Clause clause, Word noun) {
        Optional<Frame> frame = knowledge.noun(noun, sentence.tree());
        if (actors.at(noun).isPresent()
                || frame.isEmpty()
                || frame.get().event().isEmpty()) {
            return Optional.empty();
        }
        return sources(clause, List.of(Frame.SUBJECT))
                .map(sources -> new Act(
                        clause,
                        noun,
                        frame.get(),
                        knowledge.predicate(clause.head(), sentence),
                        sources.mentions(),
                        sources.plausibility() * certainty(clause)))
                .flatMap(act -> paired(
                        act,
                        pairing -> onSlots(
                                        act,
                                        pairing.slots(frame.get(), frame.get().targets()),
                                        pairing)
                                .or(() -> together(act, pairing))
                                .or(() -> onModifier(act, pairing))));
    }

    private static Optional<Predicate> paired(Act act, Function<Pairing, Optional<Predicate>> reading) {
        return Pairing.of(act.frame()).stream()
                .flatMap(pairing -> reading.apply(pairing).stream())
                .findFirst();
    }

    private static double certainty(Clause clause) {
        return clause.ownSubject() ? 1 : UNDERSTOOD;
    }

    private Optional<Reading> sources(Clause clause, List<String> slots) {
        return slots.stream()
                .flatMap(slot -> clause.slot(slot).stream())
                .flatMap(argument -> actors.agents(argument).stream())
                .findFirst();
    }

    private Optional<Reading> implied(Clause clause) {
        return clause.passive()
                ? actors.implied(clause.head()).map(state -> new Reading(List.of(state), "", IMPLIED))
                : Optional.empty();
    }

    /** Who did what people fell victim to: {@code Hamas} in {@code two Israelis were killed in a raid by Hamas}. */
    private Optional<Reading> attackers(Clause clause, Frame frame) {
        if (!clause.passive() || frame.event().filter(Event.ASSAULT::equals).isEmpty()) {
            return Optional.empty();
        }
        return clause.slot(OCCASION).stream()
                .flatMap(noun -> knowledge.noun(noun, sentence.tree()).stream()
                        .filter(attack ->
                                attack.event().filter(Event.ASSAULT::equals).isPresent())
                        .flatMap(attack -> actors.readings(noun).stream()
                                .filter(reading -> reading.isDirect()
                                        || attack.sources().contains(reading.path())
                                        || attack.is(Trait.JOINT)
                                                && attack.targets().contains(reading.path()))))
                .map(reading -> new Reading(reading.mentions(), reading.path(), reading.plausibility() * VICTIM))
                .findFirst();
    }

    /** Whose authorities did what was done in their country: {@code was arrested in Lebanon}. */
    private Optional<Reading> authorities(Clause clause, Frame frame) {
        return clause.passive() && frame.is(Trait.LAWFUL)
                ? clause.slot(OCCASION).stream()
                        .flatMap(place -> actors.readings(place).stream())
                        .filter(reading -> reading.isDirect() || reading.isPlace())
                        .map(reading -> new Reading(reading.mentions(), reading.path(), reading.plausibility() * PLACE))
                        .findFirst()
                : Optional.empty();
    }

    /** Whose forces were moved, if nobody is said to move them: {@code NATO troops were deployed in}. */
    private Optional<Reading> moved(Clause clause, Frame frame) {
        boolean moving = sentence.tree().has(clause.head(), Deprel.AUX_PASS); // not "bombers based in"
        return moving && frame.event().filter(Event.MOBILIZE::equals).isPresent()
                ? clause.object().stream()
                        .flatMap(forces -> actors.agents(forces).stream())
                        .map(reading ->
                                new Reading(reading.mentions(), reading.path(), reading.plausibility() * BELONGINGS))
                        .findFirst()
                : Optional.empty();
    }

    /** Whose goods went to others, if nobody is said to give them: {@code Turkmen gas is sold to China}. */
    private Optional<Reading> given(Clause clause, Frame frame) {
        boolean giving = sentence.tree().has(clause.head(), Deprel.AUX_PASS)
                && frame.event().filter(GIVING::contains).isPresent();
        return giving
                ? clause.object().stream()
                        .filter(goods -> actors.at(goods).isEmpty())
                        .flatMap(goods -> actors.agents(goods).stream())
                        .map(reading ->
                                new Reading(reading.mentions(), reading.path(), reading.plausibility() * BELONGINGS))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Predicate> onSlots(Act act, Collection<String> slots, Pairing pairing) {
        double share = 1;
        for (String slot : slots) {
            for (Word argument : act.clause().slot(slot)) {
                for (Reading reading : readings(argument, act.frame())) {
                    List<Pair> pairs = pairing.across(act.acting(), reading.mentions());
                    if (!pairs.isEmpty()) {
                        Optional<Word> object = reading.isDirect() ? object(act, argument) : Optional.of(argument);
                        return act.on(pairs, act.isJoint(), object, share * reading.plausibility());
                    }
                }
            }
            share *= FURTHER_SLOT;
        }
        return Optional.empty();
    }

    /** Whom the argument stands for or holds, mere places only where something is done there; last, who did what it sums up. */
    private List<Reading> readings(Word argument, Frame frame) {
        boolean deed = frame.event().filter(event -> event != Event.OTHER).isPresent();
        List<Reading> readings = actors.readings(argument).stream()
                .filter(reading -> deed || !reading.isPlace())
                .toList();
        return readings.isEmpty() ? clauses.author(argument).stream().toList() : readings;
    }

    /** What is acted on, where that is not the target itself. */
    private static Optional<Word> object(Act act, Word target) {
        return act.clause().object().stream().filter(word -> word != target).findFirst();
    }

    private Optional<Predicate> onModifier(Act act, Pairing pairing) {
        return act.on(
                pairing.across(act.acting(), actors.owners(act.act())),
                act.isJoint(),
                Optional.of(act.act()),
                MODIFIER);
    }

    private Optional<Predicate> asked(Act act, Pairing pairing) {
        return clauses.asked(act.act(), act.frame())
                .flatMap(reading -> act.on(
                        pairing.across(act.acting(), reading.mentions()), act.isJoint(), Optional.empty(), UNDERSTOOD));
    }

    /** A joint act without a target relates those who share in it; so does any act on "each other" or "together". */
    private Optional<Predicate> together(Act act, Pairing pairing) {
        Clause clause = act.clause();
        boolean mutual = act.isJoint()
                || clause.object().stream().anyMatch(word -> isReciprocal(word) || isJoint(word))
                || sentence.tree().children(clause.head()).stream()
                        .anyMatch(word -> word.is(Deprel.ADVMOD) && is(word, FunctionWords.TOGETHER));
        return mutual
                ? act.on(
                        pairing.among(act.acting()),
                        true,
                        clause.object().stream().findFirst(),
                        1)
                : Optional.empty();
    }

    /** {@code each other}, whichever of the two the engine makes the head. */
    private boolean isReciprocal(Word object) {
        return is(object, FunctionWords.RECIPROCAL)
                || sentence.tree()
                        .child(object, Deprel.FIXED)
                        .filter(second -> is(second, FunctionWords.RECIPROCAL))
                        .isPresent();
    }

    /** {@code ties} in {@code Czechia and Albania upgraded their ties}. */
    private boolean isJoint(Word object) {
        return knowledge
                .noun(object, sentence.tree())
                .filter(noun -> noun.is(Trait.JOINT))
                .isPresent();
    }

    private boolean is(Word word, String wordClass) {
        return knowledge.words().is(word, wordClass);
    }

    /**
     * The frame's targets; after them the plain object of a verb with its particle ({@code called on Seoul}), and where
     * the object's own target stands, which engines hang on the verb ({@code halted aid to Serbia}), or that of a place aimed
     * at ({@code fired at targets in Jericho}).
     */
    Set<String> targets(Clause clause, Frame frame) {
        Set<String> slots = new LinkedHashSet<>(frame.targets());
        if (frame.predicate().contains("_")) {
            slots.add(Frame.OBJECT);
        }
        for (Word object : clause.object()) {
            knowledge.noun(object, sentence.tree()).ifPresent(noun -> slots.addAll(noun.targets()));
        }
        for (String slot : frame.targets()) {
            clause.slot(slot).stream()
                    .flatMap(aim -> knowledge.noun(aim, sentence.tree()).stream())
                    .filter(noun -> noun.event().isEmpty())
                    .forEach(noun -> slots.addAll(noun.targets()));
        }
        return slots;
    }
}
