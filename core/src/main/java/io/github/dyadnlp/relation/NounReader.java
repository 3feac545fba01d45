package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.AMOD;
import static io.github.dyadnlp.syntax.Deprel.COMPOUND;
import static io.github.dyadnlp.syntax.Deprel.NMOD;
import static io.github.dyadnlp.syntax.Deprel.NMOD_POSS;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.OBL_AGENT;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Predicate.Pair;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the actors of event nouns by their frames: {@code Russia's invasion of Ukraine}, {@code EU-Russia talks}. */
final class NounReader {

    /** How much less likely a source is that stands in the clause around the noun rather than beside it. */
    private static final double AROUND = 0.75;

    /** So many compounds are followed down. */
    private static final int DEEPEST = 3;
    /** What follows this preposition belongs to the noun right before it. */
    private static final String OF = "of";

    /** What is done by doing something else: {@code said on a visit to}, {@code marched in protest at}. */
    private static final Set<Event> OCCASIONS = Sets.immutableEnumSet(Event.CONSULT, Event.PROTEST, Event.REJECT);

    private final ParsedSentence sentence;
    private final ActorReader actors;
    private final Clauses clauses;
    private final Knowledge knowledge;

    NounReader(ParsedSentence sentence, ActorReader actors, Clauses clauses, Knowledge knowledge) {
        this.sentence = sentence;
        this.actors = actors;
        this.clauses = clauses;
        this.knowledge = knowledge;
    }

    /** The actors that {@code noun} relates; empty if it is no event noun, part of a name, or relates none. */
    Optional<Predicate> read(Word noun) {
        Optional<Frame> known = knowledge.noun(noun, sentence.tree());
        if (known.isEmpty()
                || known.get().event().isEmpty()
                || known.get().is(Trait.STATIC)
                || actors.insideName(noun)) {
            return Optional.empty();
        }
        Frame frame = known.get();
        ListMultimap<String, Word> slots = slots(noun, frame);
        return Pairing.of(frame).stream()
                .flatMap(pairing -> (frame.is(Trait.JOINT)
                                ? joint(noun, frame, slots, pairing)
                                : directed(noun, frame, slots, pairing))
                        .stream())
                .findFirst();
    }

    /** The phrases around a noun in which its actors may stand, by slot. */
    ListMultimap<String, Word> slots(Word noun, Frame frame) {
        ListMultimap<String, Word> slots = LinkedListMultimap.create();
        for (Word modifier : premodifiers(noun, 1)) {
            slots.put(slots.containsKey(Frame.POSSESSOR) ? Frame.COMPOUND : Frame.POSSESSOR, modifier);
        }
        addPhrases(noun, frame, slots, 1);
        return slots;
    }

    /**
     * Prepositional phrases, also those that engines hang on the one before: {@code the attack by Iran on Israel}; of
     * joint acts those on any noun between: {@code trade in goods with Kazakhstan}.
     */
    private void addPhrases(Word noun, Frame frame, ListMultimap<String, Word> slots, int depth) {
        for (Word child : sentence.tree().children(noun)) {
            Optional<String> preposition = child.is(NMOD) || child.is(OBL) || child.is(OBL_AGENT)
                    ? actors.preposition(child)
                    : Optional.empty();
            boolean ours = depth == 1
                    || preposition.filter(name -> isSlot(frame, name)).isPresent();
            if (preposition.isPresent() && ours) {
                Word argument = actors.antecedent(child).orElse(child);
                slots.put(preposition.get(), argument);
                if (depth < DEEPEST
                        && (frame.is(Trait.JOINT) || actors.at(argument).isPresent())) {
                    addPhrases(child, frame, slots, depth + 1);
                }
            }
        }
    }

    private static boolean isSlot(Frame frame, String preposition) {
        return !preposition.equals(OF)
                && (frame.targets().contains(preposition) || frame.sources().contains(preposition));
    }

    /**
     * Possessors, adjectives of origin and compounds before a noun that stand for actors, in order; also those that the
     * engine hangs on each other, as in {@code EU-Russia trade talks}.
     */
    private List<Word> premodifiers(Word noun, int depth) {
        List<Word> modifiers = new ArrayList<>();
        for (Word child : sentence.tree().children(noun)) {
            if (child.is(NMOD_POSS) || child.is(AMOD) || child.is(COMPOUND)) {
                if (depth < DEEPEST) {
                    premodifiers(child, depth + 1).stream()
                            .filter(inner -> !actors.at(inner).equals(actors.at(child)))
                            .forEach(modifiers::add);
                }
                Word argument = actors.antecedent(child).orElse(child);
                if (actors.at(argument).isPresent()) {
                    modifiers.add(argument);
                }
            }
        }
        return modifiers;
    }

    private Optional<Predicate> directed(Word noun, Frame frame, ListMultimap<String, Word> slots, Pairing pairing) {
        for (String from : frame.sources()) {
            for (Word one : slots.get(from)) {
                for (Reading source : actors.agents(one)) {
                    Optional<Predicate> found = toTarget(noun, frame, slots, from, source, pairing);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return around(noun, frame).flatMap(source -> toTarget(noun, frame, slots, Frame.SUBJECT, source, pairing));
    }

    private Optional<Predicate> toTarget(
            Word noun, Frame frame, ListMultimap<String, Word> slots, String from, Reading source, Pairing pairing) {
        for (String to : frame.targets()) {
            if (to.equals(from)) {
                continue;
            }
            for (Word other : slots.get(to)) {
                for (Reading target : actors.readings(other)) {
                    List<Pair> pairs = pairing.across(source.mentions(), target.mentions());
                    if (!pairs.isEmpty()) {
                        return Optional.of(new Predicate(
                                noun,
                                noun,
                                frame,
                                frame.predicate(),
                                pairs,
                                false,
                                target.isDirect() ? Optional.empty() : Optional.of(other),
                                source.plausibility() * target.plausibility()));
                    }
                }
            }
        }
        return clauses.asked(noun, frame)
                .map(target -> pairing.across(source.mentions(), target.mentions()))
                .filter(pairs -> !pairs.isEmpty())
                .map(pairs -> new Predicate(
                        noun, noun, frame, frame.predicate(), pairs, false, Optional.empty(), source.plausibility()));
    }

    /** Those who share in a joint act: all possessors and partners, each with each; two groups if two are told apart. */
    private Optional<Predicate> joint(Word noun, Frame frame, ListMultimap<String, Word> slots, Pairing pairing) {
        List<Mention> ours = read(slots, frame.sources());
        List<Mention> theirs = read(slots, frame.targets());
        theirs.removeAll(ours);
        double plausibility = 0.95;
        if (!ours.isEmpty() && theirs.isEmpty() && slots.containsKey(Frame.COMPOUND)) {
            theirs = read(slots, List.of(Frame.COMPOUND));
        }
        if (ours.isEmpty()) {
            Optional<Reading> source = around(measured(noun), frame);
            if (source.isPresent()) {
                ours = source.get().mentions();
                plausibility = source.get().plausibility();
            }
        }
        List<Pair> pairs = theirs.isEmpty() ? pairing.among(ours) : pairing.across(ours, theirs);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Predicate(
                        noun, noun, frame, frame.predicate(), pairs, true, Optional.empty(), plausibility));
    }

    /** The noun that measures or counts another: {@code days} in {@code three days of talks}; else the noun itself. */
    private Word measured(Word noun) {
        return sentence.tree()
                .parent(noun)
                .filter(measure -> noun.is(NMOD)
                        && actors.preposition(noun).filter(OF::equals).isPresent()
                        && knowledge.words().isLemma(measure, FunctionWords.MEASURE))
                .orElse(noun);
    }

    private List<Mention> read(ListMultimap<String, Word> slots, List<String> names) {
        Set<Mention> mentions = new LinkedHashSet<>();
        for (String name : names) {
            for (Word argument : slots.get(name)) {
                actors.agents(argument).stream().findFirst().ifPresent(reading -> mentions.addAll(reading.mentions()));
            }
        }
        return new ArrayList<>(mentions);
    }

    /**
     * The subject of the clause around the noun: where the noun is predicated, where it is the object of undertaking,
     * and where it is the occasion of what the clause says, as in {@code said on a visit to}.
     */
    private Optional<Reading> around(Word noun, Frame frame) {
        if (sentence.tree().has(noun, NSUBJ)) {
            return subject(clauses.of(noun));
        }
        Optional<Word> governor = sentence.tree().parent(noun);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        if (noun.is(OBL) && knowledge.adjective(governor.get()).isPresent()) {
            return subject(clauses.of(governor.get())); // "is open to talks with"
        }
        if (!governor.get().is(Upos.VERB)) {
            return Optional.empty();
        }
        Clause clause = clauses.of(governor.get());
        boolean occasion = clause.obliques().containsValue(noun)
                && frame.event().filter(OCCASIONS::contains).isPresent();
        boolean undertaken = clause.object().contains(noun) && isUndertaking(clause);
        return occasion || undertaken ? subject(clause) : Optional.empty();
    }

    private Optional<Reading> subject(Clause clause) {
        return clause.surfaceSubject().stream()
                .flatMap(subject -> actors.agents(subject).stream())
                .map(reading -> new Reading(reading.mentions(), "around", reading.plausibility() * AROUND))
                .findFirst();
    }

    /** Whether who does the verb does the noun: seeks, plans, refuses, continues an act. */
    private boolean isUndertaking(Clause clause) {
        return knowledge
                .verb(clause, sentence)
                .map(frame -> frame.is(Trait.LIGHT)
                        || frame.is(Trait.STATIC)
                        || frame.is(Trait.PLANS)
                        || frame.is(Trait.WISHES)
                        || frame.is(Trait.NEGATES)
                        || frame.is(Trait.ACHIEVES))
                .orElse(false);
    }
}
