package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.COP;

import com.google.common.collect.ListMultimap;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Candidate.Argument;
import io.github.dyadnlp.relation.Candidate.FrameLine;
import io.github.dyadnlp.relation.Candidate.Reach;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Goes through one sentence again and says of every predicate what was tried and what came of it. Reads as the finder
 * does, but only where somebody asks.
 */
final class CandidateReader {

    private final String text;
    private final ParsedSentence sentence;
    private final List<Weigher.Weighed> weighed;
    private final List<Relation> relations;
    private final double threshold;
    private final Function<Proposal, Optional<Reason>> objection;
    private final Knowledge knowledge;
    private final ActorReader actors;
    private final Clauses clauses;
    private final VerbReader verbs;
    private final NounReader nouns;

    /**
     * @param weighed everything that was considered
     * @param relations what the finder kept of the sentence
     * @param threshold below which it keeps nothing
     * @param objection why it drops what is likely enough
     */
    CandidateReader(
            String text,
            ParsedSentence sentence,
            List<Mention> mentions,
            List<Weigher.Weighed> weighed,
            List<Relation> relations,
            Knowledge knowledge,
            double threshold,
            Function<Proposal, Optional<Reason>> objection) {
        this.objection = objection;
        this.text = text;
        this.weighed = weighed;
        this.threshold = threshold;
        this.sentence = sentence;
        this.relations = relations;
        this.knowledge = knowledge;
        this.actors = new ActorReader(sentence, mentions, knowledge);
        this.clauses = new Clauses(sentence, actors, knowledge);
        this.verbs = new VerbReader(sentence, actors, clauses, knowledge);
        this.nouns = new NounReader(sentence, actors, clauses, knowledge);
    }

    /** A predicate with what it takes its actors from. */
    private record Tried(Word word, Optional<Frame> frame, List<Argument> arguments) {

        Set<String> actors(boolean source) {
            Set<String> ids = new HashSet<>();
            for (Argument argument : arguments) {
                if (source ? argument.maySource() : argument.mayTarget()) {
                    argument.readings()
                            .forEach(reach -> ids.add(reach.actor().actor().id()));
                }
            }
            return ids;
        }

        Stream<Argument> elsewhere() {
            return arguments.stream()
                    .filter(argument -> !argument.maySource() && !argument.mayTarget())
                    .filter(argument -> !argument.readings().isEmpty());
        }
    }

    List<Candidate> read() {
        List<Candidate> candidates = new ArrayList<>();
        for (Word word : sentence.words()) {
            tried(word).ifPresent(tried -> candidates.add(candidate(tried)));
        }
        return candidates;
    }

    private Optional<Tried> tried(Word word) {
        if (word.is(Upos.VERB)) {
            Clause clause = clauses.of(word);
            Optional<Frame> frame = knowledge.verb(clause, sentence);
            Optional<Frame> noun = frame.filter(known -> known.is(Trait.LIGHT))
                    .flatMap(light -> clause.object().stream().findFirst())
                    .flatMap(object -> knowledge.noun(object, sentence.tree()))
                    .filter(known -> known.event().isPresent());
            Frame inForce = noun.map(known -> asObject(frame.orElseThrow(), known))
                    .or(() -> frame)
                    .orElse(knowledge.unknown());
            return Optional.of(
                    new Tried(word, frame.isEmpty() ? frame : Optional.of(inForce), arguments(clause, inForce)));
        }
        Optional<Frame> adjective = knowledge.adjective(word);
        if (adjective.isPresent()) {
            Clause clause = clauses.of(word).asPredication();
            return Optional.of(new Tried(word, adjective, arguments(clause, adjective.get())));
        }
        Optional<Frame> noun = knowledge.noun(word, sentence.tree());
        List<Argument> arguments = word.is(Upos.NOUN) || noun.isPresent() ? arguments(word, noun) : List.of();
        boolean relates = new Tried(word, noun, arguments)
                        .elsewhere()
                        .flatMap(argument -> argument.readings().stream())
                        .map(reach -> reach.actor().actor().id())
                        .distinct()
                        .count()
                > 1;
        boolean proposed = weighed.stream().anyMatch(one -> one.proposal().act() == word);
        return noun.isPresent() || relates || proposed
                ? Optional.of(new Tried(word, noun, arguments))
                : Optional.empty();
    }

    /** The frame of the noun under a light verb, whose source is the verb's subject. */
    private static Frame asObject(Frame verb, Frame noun) {
        return new Frame(
                verb.predicate() + " " + noun.predicate(),
                verb.objects(),
                List.of(Frame.SUBJECT),
                noun.targets(),
                noun.event(),
                noun.traits(),
                noun.place());
    }

    private List<Argument> arguments(Clause clause, Frame frame) {
        List<Argument> arguments = new ArrayList<>();
        Collection<String> targets = verbs.targets(clause, frame);
        add(Frame.SUBJECT, clause.subject(), frame.sources(), targets, arguments);
        add(Frame.OBJECT, clause.object(), frame.sources(), targets, arguments);
        add(Frame.INDIRECT_OBJECT, clause.recipient(), frame.sources(), targets, arguments);
        clause.obliques().asMap().forEach((slot, words) -> add(slot, words, frame.sources(), targets, arguments));
        return arguments;
    }

    private List<Argument> arguments(Word noun, Optional<Frame> frame) {
        List<String> sources = frame.map(Frame::sources).orElse(List.of());
        List<String> targets = frame.map(Frame::targets).orElse(List.of());
        ListMultimap<String, Word> slots =
                frame.map(known -> nouns.slots(noun, known)).orElseGet(() -> nouns.slots(noun, knowledge.unknown()));
        List<Argument> arguments = new ArrayList<>();
        if (sentence.tree().has(noun, COP)) {
            add(Frame.SUBJECT, clauses.of(noun).subject(), sources, targets, arguments);
        }
        slots.asMap().forEach((slot, words) -> add(slot, words, sources, targets, arguments));
        return arguments;
    }

    private void add(
            String slot,
            Collection<Word> words,
            Collection<String> sources,
            Collection<String> targets,
            List<Argument> arguments) {
        for (Word word : words) {
            List<Reach> readings = actors.readings(word).stream()
                    .flatMap(reading -> reading.mentions().stream()
                            .map(mention ->
                                    new Reach(new Participant(mention), reading.path(), reading.plausibility())))
                    .toList();
            arguments.add(new Argument(slot, word.text(), sources.contains(slot), targets.contains(slot), readings));
        }
    }

    private Candidate candidate(Tried tried) {
        Word word = tried.word();
        Span span = word.span();
        return new Candidate(
                new Action(lemma(word), span.of(text), span),
                tried.frame().map(frame -> new FrameLine(frame.place(), frame.label(), frame.event())),
                tried.arguments(),
                verdicts(tried));
    }

    private String lemma(Word word) {
        return word.is(Upos.VERB) ? knowledge.predicate(word, sentence).replace('_', ' ') : word.lemma();
    }

    private List<Verdict> verdicts(Tried tried) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Weigher.Weighed one : weighed) {
            if (one.proposal().act() == tried.word()) {
                verdicts.add(verdict(one));
            }
        }
        return verdicts.isEmpty() ? List.of(Verdict.none(obstacle(tried))) : verdicts;
    }

    private Verdict verdict(Weigher.Weighed one) {
        Proposal proposal = one.proposal();
        Participant source = new Participant(actors.shown(proposal.source(), proposal.target()));
        Participant target = new Participant(actors.shown(proposal.target(), proposal.source()));
        boolean kept = relations.stream()
                .anyMatch(relation ->
                        relation.action().span().equals(proposal.act().span())
                                && relation.source().equals(source)
                                && relation.target().equals(target));
        Reason reason = one.probability() < threshold
                ? Reason.UNLIKELY
                : objection.apply(proposal).orElse(Reason.TOLD_ALREADY);
        return new Verdict(
                Optional.of(source),
                Optional.of(target),
                kept ? Optional.empty() : Optional.of(reason),
                one.probability(),
                one.signs().entrySet().stream()
                        .map(sign -> new Verdict.Clue(
                                sign.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '), sign.getValue()))
                        .toList());
    }

    private Reason obstacle(Tried tried) {
        if (actors.insideName(tried.word())) {
            return Reason.PART_OF_NAME;
        }
        if (tried.frame().isEmpty() && !tried.word().is(Upos.VERB)) {
            return sentence.tree().has(tried.word(), COP) ? Reason.BEING : Reason.NO_FRAME;
        }
        if (tried.frame().filter(frame -> frame.is(Trait.STATIC)).isPresent()) {
            return Reason.BEING;
        }
        if (tried.frame().filter(frame -> frame.event().isEmpty()).isPresent()) {
            return Reason.NO_ACT;
        }
        return missing(tried);
    }

    private Reason missing(Tried tried) {
        Set<String> sources = tried.actors(true);
        Set<String> targets = tried.actors(false);
        if (sources.isEmpty()) {
            return Reason.NO_SOURCE;
        }
        if (targets.isEmpty()) {
            boolean place =
                    tried.elsewhere().anyMatch(argument -> knowledge.words().isPlace(argument.slot()));
            return place ? Reason.MERE_PLACE : Reason.NO_TARGET;
        }
        targets.addAll(sources);
        return targets.size() == 1 ? Reason.SAME_ACTOR : Reason.NOT_JOINED;
    }
}
