package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads one sentence: proposes, weighs, and makes relations of what is likely enough. */
final class SentenceReader {

    /** What {@link Relation#foundBy} says where no frame proposed it. */
    static final String NETWORK = "network";

    private final String text;
    private final ParsedSentence sentence;
    private final List<Mention> mentions;
    private final List<Mention> acting;
    private final Knowledge knowledge;
    private final double threshold;
    private final ActorReader actors;
    private final Clauses clauses;
    private final VerbReader verbs;
    private final NounReader nouns;
    private final Modality modality;

    /** @param mentions of actors, also those that are mere places */
    SentenceReader(
            String text, ParsedSentence sentence, List<Mention> mentions, Knowledge knowledge, double threshold) {
        this.text = text;
        this.sentence = sentence;
        this.mentions = mentions;
        this.acting = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PLACE)
                .toList();
        this.knowledge = knowledge;
        this.threshold = threshold;
        this.actors = new ActorReader(sentence, mentions, knowledge);
        this.clauses = new Clauses(sentence, actors, knowledge);
        this.verbs = new VerbReader(sentence, actors, clauses, knowledge);
        this.nouns = new NounReader(sentence, actors, clauses, knowledge);
        this.modality = new Modality(sentence, clauses, knowledge);
    }

    /** Everything that was considered, likely or not. */
    List<Weigher.Weighed> weighed() {
        List<Proposal> proposals = new ProposalReader(sentence, mentions, actors, verbs, nouns).read();
        return knowledge.weigher().weigh(proposals, sentence, acting, knowledge, clauses);
    }

    /**
     * The relations, in order of their action.
     *
     * @param attribution who says what the word says
     */
    List<Relation> read(Background background, Function<Word, Optional<Attribution>> attribution) {
        List<Weigher.Weighed> likely = weighed().stream()
                .filter(weighed -> weighed.probability() >= threshold
                        && objection(weighed.proposal()).isEmpty())
                .sorted(Comparator.comparingDouble(Weigher.Weighed::probability).reversed())
                .toList();
        List<Relation> relations = new ArrayList<>();
        for (Weigher.Weighed weighed : likely) {
            Word act = weighed.proposal().act();
            relations.add(relation(weighed, likely, background.holds(act), attribution.apply(act)));
        }
        relations.sort(Comparator.comparing(relation -> relation.action().span())); // the likelier first, still
        return new Facts(sentence)
                .once(relations).stream()
                        .sorted(Comparator.comparing(
                                        (Relation relation) -> relation.action().span())
                                .thenComparing(relation -> relation.source().span())
                                .thenComparing(relation -> relation.target().span()))
                        .toList();
    }

    /**
     * Why a proposal is dropped that only the network makes: what a frame knows to be no act ({@code Chad borders Libya}) or
     * grammar to be a mere place ({@code spoke in Brazil}).
     */
    Optional<Reason> objection(Proposal proposal) {
        if (proposal.rule().isPresent()) {
            return Optional.empty();
        }
        if (sentence.tree()
                .child(sentence.word(proposal.target().head()), Deprel.CASE)
                .filter(preposition ->
                        knowledge.words().isPlace(preposition.text().toLowerCase(Locale.ROOT)))
                .isPresent()) {
            return Optional.of(Reason.MERE_PLACE);
        }
        return knowledge
                .frame(proposal.act(), sentence, clauses)
                .filter(frame -> frame.is(Trait.STATIC))
                .map(frame -> Reason.BEING);
    }

    private Relation relation(
            Weigher.Weighed weighed,
            List<Weigher.Weighed> likely,
            boolean historical,
            Optional<Attribution> attribution) {
        Proposal proposal = weighed.proposal();
        Word act = proposal.act();
        Optional<Predicate> rule = proposal.rule();
        Optional<Frame> frame = rule.map(Predicate::frame)
                .or(() -> knowledge.frame(act, sentence, clauses))
                .filter(known -> known != knowledge.unknown());
        Modality.Claim claim = claim(act, rule.map(Predicate::act).orElse(act), frame);
        Event deed = frame.flatMap(known -> deed(known, claim))
                .or(() -> category(act))
                .orElse(Event.OTHER);
        boolean mutual = rule.map(Predicate::mutual)
                .orElseGet(() -> frame.filter(known -> known.is(Trait.JOINT)).isPresent()
                        || likely.stream().anyMatch(other -> other.proposal().isReverse(proposal)));
        return new Relation(
                new Participant(actors.shown(proposal.source(), proposal.target())),
                new Action(
                        rule.map(Predicate::lemma).orElseGet(() -> lemma(act)).replace('_', ' '),
                        act.span().of(text),
                        act.span()),
                new Participant(actors.shown(proposal.target(), proposal.source())),
                modality.eventOfGovernor(act, deed).orElse(deed),
                claim.negated(),
                claim.status(),
                mutual,
                historical,
                attribution,
                rule.flatMap(Predicate::object).map(this::phrase),
                weighed.probability(),
                rule.map(known -> known.frame().label()).orElse(NETWORK),
                sentence.sentence().index());
    }

    /** The event of a frame; of a treaty still to be signed AGREE, of what will not be allowed REJECT. */
    private static Optional<Event> deed(Frame frame, Modality.Claim claim) {
        if (claim.status() != Status.ACTUAL && frame.is(Trait.SEALS)) {
            return Optional.of(Event.AGREE);
        }
        boolean permission = frame.is(Trait.ACHIEVES) && frame.event().equals(Optional.of(Event.CONCEDE));
        return permission && claim.negated() && claim.status() == Status.PLANNED
                ? Optional.of(Event.REJECT)
                : frame.event();
    }

    private Optional<Event> category(Word act) {
        return sentence.acts().map(scores -> Event.valueOf(scores.category(act.index())));
    }

    private String lemma(Word act) {
        return clauses.isClause(act) ? knowledge.predicate(act, sentence) : act.lemma();
    }

    private Modality.Claim claim(Word trigger, Word act, Optional<Frame> frame) {
        Modality.Claim claim =
                trigger != act || clauses.isClause(trigger) ? modality.ofClause(trigger) : modality.ofNoun(trigger);
        if (frame.filter(known -> known.is(Trait.NEGATED)).isPresent()) {
            claim = claim.negate();
        }
        if (frame.filter(known -> known.is(Trait.HYPOTHETICAL)).isPresent()) {
            return claim.atMost(Status.HYPOTHETICAL);
        }
        return frame.filter(known -> known.is(Trait.PLANNED)).isPresent() ? claim.atMost(Status.PLANNED) : claim;
    }

    /** The passage that a noun governs, without clauses and appositions after it. */
    private String phrase(Word noun) {
        int from = noun.index();
        int to = noun.index();
        for (Word word : sentence.words()) {
            if (sentence.tree().dominates(noun, word) && !isAside(noun, word)) {
                from = Math.min(from, word.index());
                to = Math.max(to, word.index());
            }
        }
        return sentence.span(from, to + 1).of(text);
    }

    private boolean isAside(Word noun, Word word) {
        for (Word at = word; at != noun; at = sentence.word(at.head())) {
            if (at.deprel().isClausal() || at.is(Deprel.APPOS) || at.is(Deprel.PUNCT)) {
                return true;
            }
        }
        return false;
    }
}
