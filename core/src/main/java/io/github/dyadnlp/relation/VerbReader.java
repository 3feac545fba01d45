package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Predicate.Pair;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The actors that {@code head} relates; empty if it is no predicate or relates none. */
    Optional<Predicate> read(Word head) {
        if (head.is(Upos.VERB) && !actors.insideName(head)) {
            Clause clause = clauses.of(head);
            if (head.is(Deprel.AMOD) && !clause.passive()) {
                return Optional.empty(); // "the visiting minister" says nothing about whom he visits
            }
            return lightObject(clause)
                    .flatMap(noun -> light(clause, noun))
                    .or(() -> plain(clause))
                    .or(() -> adjective(clause));
        }
        return actors.insideName(head) ? Optional.empty() : adjective(clauses.of(head));
    }

    private Optional<Predicate> adjective(Clause clause) {
        return knowledge
                .adjective(clause.head())
                .flatMap(frame -> read(clause.asPredication(), frame, frame.predicate(), ADJECTIVE));
    }

    /** The event noun that gives a light verb its meaning: {@code talks} in {@code held talks}. */
    Optional<Word> lightObject(Clause clause) {
        if (!knowledge
                .verb(clause, sentence)
                .map(frame -> frame.is(Trait.LIGHT))
                .orElse(false)) {
            return Optional.empty();
        }
        return clause.object().stream()
                .filter(noun -> actors.at(noun).isEmpty())
                .filter(noun -> knowledge
                        .noun(noun, sentence.tree())
                        .map(frame -> frame.event().isPresent())
                        .orElse(false))
                .findFirst();
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
        Optional<Reading> sources = sources(clause, frame);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> acting = sources.get().mentions();
        double weight = plausibility * sources.get().plausibility() * (clause.ownSubject() ? 1 : UNDERSTOOD);
        double share = weight;
        for (String slot : targets(clause, frame)) {
            for (Word argument : clause.slot(slot)) {
                for (Reading reading : actors.readings(argument)) {
                    List<Pair> pairs = Pairing.across(acting, reading.mentions());
                    if (!pairs.isEmpty()) {
                        Optional<Word> object =
                                reading.isDirect() ? otherObject(clause, argument) : Optional.of(argument);
                        return Optional.of(new Predicate(
                                clause.head(),
                                clause.head(),
                                frame,
                                lemma,
                                pairs,
                                object,
                                share * reading.plausibility()));
                    }
                }
            }
            share *= FURTHER_SLOT;
        }
        return asked(clause, frame, lemma, acting, weight).or(() -> together(clause, frame, lemma, acting, weight));
    }

    private Optional<Predicate> asked(Clause clause, Frame frame, String lemma, List<Mention> acting, double weight) {
        return clauses.asked(clause.head(), frame)
                .map(reading -> Pairing.across(acting, reading.mentions()))
                .filter(pairs -> !pairs.isEmpty())
                .map(pairs -> new Predicate(
                        clause.head(), clause.head(), frame, lemma, pairs, Optional.empty(), weight * UNDERSTOOD));
    }

    /**
     * The frame's targets; after them the plain object of a verb with its particle ({@code called on Seoul}), and where
     * the object's own target stands, which engines hang on the verb ({@code halted aid to Serbia}).
     */
    private Set<String> targets(Clause clause, Frame frame) {
        Set<String> slots = new LinkedHashSet<>(frame.targets());
        if (frame.predicate().contains("_")) {
            slots.add(Frame.OBJECT);
        }
        for (Word object : clause.object()) {
            knowledge.noun(object, sentence.tree()).ifPresent(noun -> slots.addAll(noun.targets()));
        }
        return slots;
    }

    /** A joint act without a target relates those who share in it; so does any act on "each other" or "together". */
    private Optional<Predicate> together(
            Clause clause, Frame frame, String lemma, List<Mention> acting, double weight) {
        boolean reciprocal =
                clause.object().stream().anyMatch(word -> is(word, FunctionWords.RECIPROCAL) || isJoint(word))
                        || sentence.tree().children(clause.head()).stream()
                                .anyMatch(word -> word.is(Deprel.ADVMOD) && is(word, FunctionWords.TOGETHER));
        if (!frame.is(Trait.JOINT) && !reciprocal) {
            return Optional.empty();
        }
        List<Pair> pairs = Pairing.among(acting);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Predicate(
                        clause.head(),
                        clause.head(),
                        frame,
                        lemma,
                        pairs,
                        clause.object().stream().findFirst(),
                        weight));
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

    private Optional<Predicate> light(Clause clause, Word noun) {
        Frame frame = knowledge.noun(noun, sentence.tree()).orElseThrow();
        String lemma = knowledge.predicate(clause.head(), sentence);
        Optional<Reading> sources = clause.subject().stream()
                .flatMap(subject -> actors.agents(subject).stream())
                .findFirst();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> acting = sources.get().mentions();
        double weight = sources.get().plausibility() * (clause.ownSubject() ? 1 : UNDERSTOOD);
        for (String slot : frame.targets()) {
            List<Word> arguments = new ArrayList<>(clause.slot(slot));
            if (slot.equals(Frame.POSSESSOR) || slot.equals(Frame.COMPOUND)) {
                arguments.clear();
            }
            for (Word argument : arguments) {
                for (Reading reading : actors.readings(argument)) {
                    List<Pair> pairs = Pairing.across(acting, reading.mentions());
                    if (!pairs.isEmpty()) {
                        return Optional.of(new Predicate(
                                clause.head(),
                                noun,
                                frame,
                                lemma,
                                pairs,
                                Optional.of(noun),
                                weight * reading.plausibility()));
                    }
                }
            }
        }
        List<Pair> pairs = frame.is(Trait.JOINT) ? Pairing.among(acting) : List.of();
        if (pairs.isEmpty()) {
            // "made an Irish tour": the noun's own modifier is the only actor left to be concerned
            pairs = actors.owner(noun)
                    .map(owner -> Pairing.across(acting, List.of(owner)))
                    .orElse(List.of());
            weight *= 0.7;
        }
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Predicate(clause.head(), noun, frame, lemma, pairs, Optional.of(noun), weight));
    }

    private Optional<Reading> sources(Clause clause, Frame frame) {
        for (String slot : frame.sources()) {
            for (Word argument : clause.slot(slot)) {
                for (Reading reading : actors.agents(argument)) {
                    return Optional.of(reading);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Word> otherObject(Clause clause, Word target) {
        return clause.object().stream()
                .filter(word -> word != target && word.head() != Word.ROOT && !word.is(Deprel.ROOT))
                .findFirst();
    }
}
