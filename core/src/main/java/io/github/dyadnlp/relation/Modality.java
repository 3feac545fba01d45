package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ACL;
import static io.github.dyadnlp.syntax.Deprel.ACL_RELCL;
import static io.github.dyadnlp.syntax.Deprel.ADVCL;
import static io.github.dyadnlp.syntax.Deprel.ADVMOD;
import static io.github.dyadnlp.syntax.Deprel.AUX;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.CC;
import static io.github.dyadnlp.syntax.Deprel.CCOMP;
import static io.github.dyadnlp.syntax.Deprel.CC_PRECONJ;
import static io.github.dyadnlp.syntax.Deprel.CONJ;
import static io.github.dyadnlp.syntax.Deprel.COP;
import static io.github.dyadnlp.syntax.Deprel.DET;
import static io.github.dyadnlp.syntax.Deprel.MARK;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ_PASS;
import static io.github.dyadnlp.syntax.Deprel.OBJ;
import static io.github.dyadnlp.syntax.Deprel.PARATAXIS;
import static io.github.dyadnlp.syntax.Deprel.XCOMP;

import com.google.common.collect.Sets;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether what a predicate names is said to take place: negation and status, through governing predicates. */
final class Modality {

    /** Deeds that are an AGREE while they are only promised; talks and hostile acts stay what they are. */
    private static final Set<Event> CAN_BE_AGREED =
            Sets.immutableEnumSet(Event.SUPPORT, Event.COOPERATE, Event.AID, Event.CONCEDE, Event.RETREAT, Event.OTHER);

    /** Traits that say what becomes of a complement. */
    private static final Set<Trait> OF_COMPLEMENT =
            Sets.immutableEnumSet(Trait.ACHIEVES, Trait.NEGATES, Trait.PLANS, Trait.WISHES, Trait.STATIC, Trait.LIGHT);

    /** Negation and status of one act. */
    record Claim(boolean negated, Status status) {

        static final Claim PLAIN = new Claim(false, Status.ACTUAL);

        Claim negate() {
            return new Claim(!negated, status);
        }

        /** The same act seen through a governing claim: the less certain status wins. */
        Claim atMost(Status other) {
            return other.compareTo(status) > 0 ? new Claim(negated, other) : this;
        }
    }

    private final ParsedSentence sentence;
    private final DependencyTree tree;
    private final Knowledge knowledge;
    private final Clauses clauses;
    private final NounModality nouns;

    Modality(ParsedSentence sentence, Clauses clauses, Knowledge knowledge) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.clauses = clauses;
        this.knowledge = knowledge;
        this.nouns = new NounModality(sentence, clauses, knowledge, this);
    }

    /** The claim made of a verb, or of an adjective or noun that is predicated. */
    Claim ofClause(Word head) {
        boolean negated = isNegated(head);
        Claim claim = new Claim(negated, auxiliaryStatus(head, negated));
        if (tree.child(head, MARK)
                .filter(mark -> is(mark, FunctionWords.CONDITION))
                .isPresent()) {
            claim = claim.atMost(Status.HYPOTHETICAL);
        }
        if (isFutureInPast(head)) {
            claim = new Claim(claim.negated(), Status.PLANNED);
        } else if (isStillToCome(head)) {
            claim = claim.atMost(Status.PLANNED);
        }
        Optional<Word> governor = tree.parent(head);
        if (isInfinitive(head) && (governor.isEmpty() || hasSubject(head))) {
            claim = claim.atMost(Status.PLANNED); // "Downer was to meet", "Talbott to meet counterparts"
        }
        return governor.isEmpty() ? claim : through(governor.get(), head, claim);
    }

    private Claim through(Word governor, Word head, Claim claim) {
        return switch (head.deprel()) {
            case XCOMP -> isInfinitive(head) ? infinitive(governor, head, claim) : complement(governor, claim);
            case CCOMP -> isReport(governor) ? reported(governor, head, claim) : complement(governor, claim);
            case ADVCL -> adverbial(governor, head, claim);
            case ACL, ACL_RELCL -> isInfinitive(head) ? ofPlan(governor, claim) : claim;
            case DEP -> head.is(Feature.GERUND) ? complement(governor, claim) : claim;
            case CONJ -> sharesAuxiliary(head) ? conjoined(governor, head, claim) : claim;
            case OBL, NMOD -> head.is(Upos.VERB) && !saysWhy(governor, head) ? complement(governor, claim) : claim;
            default -> claim;
        };
    }

    /**
     * The event of what is refused, promised or threatened, where that is the event rather than the deed: "refused to
     * recognise" is a REJECT, "threatened to invade" a THREATEN, "agreed to help" an AGREE, "is ready to invade" a THREATEN,
     * as PLOVER codes them.
     */
    Optional<Event> eventOfGovernor(Word head, Event deed) {
        if ((head.is(ADVCL) || head.is(XCOMP)) && isInfinitive(head) && isDemandOf(sentence.word(head.head()), deed)) {
            return Optional.of(Event.PROTEST);
        }
        if (!head.is(XCOMP) && !(head.is(ACL) && isInfinitive(head))) {
            return Optional.empty();
        }
        Word governor = sentence.word(head.head());
        if (governor.is(XCOMP)
                && frame(governor).filter(frame -> frame.is(Trait.ACHIEVES)).isPresent()) {
            return eventOfGovernor(governor, deed); // "prepared to resume shelling"
        }
        boolean readiness =
                governor.is(Upos.ADJ) || knowledge.adjective(governor).isPresent();
        return frame(governor)
                .filter(frame -> frame.is(Trait.PLANS) || frame.is(Trait.NEGATES) && !frame.is(Trait.SAYS))
                .flatMap(Frame::event)
                .flatMap(event -> switch (event) {
                    case REJECT, THREATEN -> Optional.of(event);
                    case AGREE ->
                        CAN_BE_AGREED.contains(deed)
                                ? Optional.of(Event.AGREE)
                                : Optional.of(Event.THREATEN).filter(threat -> readiness && isMaterialConflict(deed));
                    case MOBILIZE -> Optional.of(Event.MOBILIZE).filter(step -> isMaterialConflict(deed));
                    default -> Optional.empty();
                });
    }

    private static boolean isMaterialConflict(Event deed) {
        return deed.quadClass().filter(QuadClass.MATERIAL_CONFLICT::equals).isPresent();
    }

    /** The claim made of an event noun. */
    Claim ofNoun(Word noun) {
        return nouns.of(noun);
    }

    private boolean isNegated(Word head) {
        boolean negated = false;
        for (Word child : tree.children(head)) {
            boolean no = switch (child.deprel()) {
                case ADVMOD, CC, CC_PRECONJ, AUX, DET -> is(child, FunctionWords.NEGATION);
                case MARK, CASE -> is(child, FunctionWords.NEGATIVE_LINK) || isAwaited(child);
                case NSUBJ, NSUBJ_PASS, OBJ ->
                    is(child, FunctionWords.NEGATIVE_SUBJECT)
                            || tree.children(child).stream()
                                    .filter(word -> word.is(DET) || word.is(CC_PRECONJ) || word.is(CC))
                                    .anyMatch(word -> is(word, FunctionWords.NEGATIVE_DETERMINER));
                default -> false;
            };
            negated |= no;
        }
        return negated;
    }

    /** {@code Chad has yet to reply}. */
    private boolean isAwaited(Word mark) {
        return mark.is(Upos.PART)
                && mark.index() > 0
                && is(sentence.word(mark.index() - 1), FunctionWords.NEGATIVE_ADVERB);
    }

    /** By its auxiliaries; who cannot do something does not do it, and that is no mere possibility. */
    private Status auxiliaryStatus(Word head, boolean negated) {
        Status status = Status.ACTUAL;
        for (Word child : tree.children(head)) {
            boolean inability = negated && is(child, FunctionWords.ABILITY);
            if (child.is(AUX) && !inability) {
                Status said = statusOf(child);
                status = said.compareTo(status) > 0 ? said : status;
            }
        }
        return status;
    }

    private Status statusOf(Word auxiliary) {
        if (is(auxiliary, FunctionWords.PLANNED_AUXILIARY)) {
            return Status.PLANNED;
        }
        boolean open =
                is(auxiliary, FunctionWords.FUTURE_IN_PAST) || is(auxiliary, FunctionWords.HYPOTHETICAL_AUXILIARY);
        return open ? Status.HYPOTHETICAL : Status.ACTUAL;
    }

    /** Under "said", "would" tells what was then to come. */
    private Claim reported(Word governor, Word head, Claim said) {
        boolean denied =
                frame(governor).filter(frame -> frame.is(Trait.NEGATES)).isPresent();
        Claim claim = denied ? said.negate() : said;
        return claim;
    }

    /** "would" in what somebody said tells what was then to come, save under a condition; "would have" what never came. */
    private boolean isFutureInPast(Word head) {
        List<Word> auxiliaries =
                tree.children(head).stream().filter(child -> child.is(AUX)).toList();
        return auxiliaries.size() == 1
                && is(auxiliaries.get(0), FunctionWords.FUTURE_IN_PAST)
                && !hasCondition(head)
                && isToldInPast(head);
    }

    private boolean isToldInPast(Word head) {
        for (Word at = head; at.head() != Word.ROOT; at = sentence.word(at.head())) {
            Word governor = sentence.word(at.head());
            boolean said = (at.is(CCOMP) || governor.is(PARATAXIS) || at.is(ACL)) && isReport(governor);
            if (said && (governor.is(Feature.PAST) || at.is(ACL))) {
                return true;
            }
            if (!at.is(CONJ) && !at.is(ACL_RELCL) && !at.is(ADVCL) && !at.is(XCOMP)) {
                return false;
            }
        }
        return false;
    }

    /** {@code before the colony reverts to China}, {@code Peres visits Morocco next week}. */
    private boolean isStillToCome(Word head) {
        if (!head.is(Feature.FINITE) || head.is(Feature.PAST) || tree.has(head, AUX)) {
            return false;
        }
        return nouns.isDatedAhead(head)
                || head.is(ADVCL)
                        && tree.child(head, MARK)
                                .filter(mark -> is(mark, FunctionWords.TIME_LINK))
                                .isPresent();
    }

    /** {@code praised for backing}: what somebody did, not what he is to do. */
    private boolean saysWhy(Word governor, Word head) {
        return frame(governor).filter(frame -> frame.is(Trait.WISHES)).isEmpty()
                && tree.child(head, MARK, CASE)
                        .filter(link -> is(link, FunctionWords.REASON_LINK))
                        .isPresent();
    }

    /**
     * An infinitive: by the frame of the verb or adjective that governs it; under one that tells, what somebody is told to
     * do; else a purpose. Who was able to do something did it.
     */
    private Claim infinitive(Word governor, Word head, Claim claim) {
        if (is(governor, FunctionWords.ABLE)) {
            Claim outer = ofClause(governor);
            boolean past = tree.child(governor, COP)
                    .filter(copula -> copula.is(Feature.PAST))
                    .isPresent();
            boolean open = outer.status() == Status.ACTUAL && !past;
            Claim able = outer.negated() ? claim.negate() : claim;
            return able.atMost(open ? Status.HYPOTHETICAL : outer.status());
        }
        Claim through = complement(governor, claim);
        if (!governor.is(Upos.VERB) || isDemandOf(governor, head)) {
            return through;
        }
        Clause outer = clauses.of(governor);
        return knowledge
                .verb(outer, sentence)
                .filter(frame -> Collections.disjoint(frame.traits(), OF_COMPLEMENT))
                .filter(frame -> frame.is(Trait.OBJCONTROL)
                        || frame.event().filter(event -> event != Event.OTHER).isPresent())
                .map(frame -> frame.is(Trait.SAYS)
                        ? through.atMost(
                                frame.is(Trait.OBJCONTROL) && !outer.passive() ? Status.HYPOTHETICAL : Status.ACTUAL)
                        : through.atMost(Status.PLANNED))
                .orElse(through);
    }

    private boolean hasCondition(Word head) {
        return tree.children(head).stream()
                .filter(child -> child.is(ADVCL))
                .anyMatch(child -> tree.child(child, MARK)
                        .filter(mark -> is(mark, FunctionWords.CONDITION))
                        .isPresent());
    }

    /** Whether a complement clause is what somebody says or knows, not what somebody wants or refuses. */
    private boolean isReport(Word governor) {
        return frame(governor)
                .map(frame -> frame.is(Trait.SAYS)
                        || !frame.is(Trait.WISHES) && !frame.is(Trait.PLANS) && !frame.is(Trait.NEGATES))
                .orElse(true);
    }

    private Claim complement(Word governor, Claim claim) {
        Claim shifted = frame(governor).map(frame -> shifted(frame, claim)).orElse(claim);
        Claim outer = ofClause(governor);
        Claim both = shifted.atMost(outer.status());
        return outer.negated() ? both.negate() : both;
    }

    /** An act seen through what governs it by this frame. */
    static Claim shifted(Frame frame, Claim claim) {
        Claim shifted = frame.is(Trait.NEGATES) ? claim.negate() : claim;
        if (frame.is(Trait.WISHES)) {
            return shifted.atMost(Status.HYPOTHETICAL);
        }
        return frame.is(Trait.PLANS) ? shifted.atMost(Status.PLANNED) : shifted;
    }

    /** What is done in order to do something else, or without doing it. */
    private Claim adverbial(Word governor, Word head, Claim claim) {
        Optional<Word> link = tree.child(head, MARK, CASE);
        if (link.filter(mark -> is(mark, FunctionWords.CONTRAST_LINK)).isPresent()) {
            return claim.negate();
        }
        if (isInfinitive(head)) {
            Claim outer = ofClause(governor);
            if (isProtest(head) || isDemandOf(governor, head)) {
                return claim.atMost(outer.status()); // "marched to protest": the march is the protest
            }
            Claim shifted = frame(governor).map(frame -> shifted(frame, claim)).orElse(claim);
            return shifted.atMost(Status.PLANNED).atMost(outer.status());
        }
        if (head.is(Feature.GERUND) && link.isPresent()) {
            return saysWhy(governor, head) ? claim : complement(governor, claim);
        }
        return head.is(Feature.GERUND) ? claim.atMost(ofClause(governor).status()) : claim;
    }

    private boolean isDemandOf(Word protest, Word demand) {
        return frame(demand)
                .flatMap(Frame::event)
                .filter(deed -> isDemandOf(protest, deed))
                .isPresent();
    }

    /** {@code marched to demand}: what a protest demands is demanded by it. */
    private boolean isDemandOf(Word protest, Event deed) {
        return deed == Event.REQUEST && isProtest(protest);
    }

    private boolean isProtest(Word head) {
        return knowledge
                .frame(head, sentence, clauses)
                .flatMap(Frame::event)
                .filter(Event.PROTEST::equals)
                .isPresent();
    }

    /** {@code a plan to}, {@code the refusal to}: by the noun's frame, else planned. */
    private Claim ofPlan(Word noun, Claim claim) {
        if (nouns.isOneOfSeries(noun)) {
            // "the first minister to visit China", "will be the first to visit China"
            return tree.has(noun, COP) ? claim.atMost(ofClause(noun).status()) : claim;
        }
        Optional<Frame> frame = knowledge.noun(noun, tree);
        Claim shifted = frame.map(known -> shifted(known, claim)).orElse(claim);
        boolean refused = frame.filter(known -> known.is(Trait.NEGATES)).isPresent();
        Claim outer = ofNoun(noun);
        Claim planned = (refused || shifted.status() != claim.status() ? shifted : shifted.atMost(Status.PLANNED))
                .atMost(outer.status());
        return outer.negated() ^ nouns.isVain(noun) ? planned.negate() : planned;
    }

    private Claim conjoined(Word governor, Word head, Claim claim) {
        Claim first = ofClause(governor);
        boolean alternative = tree.child(head, CC)
                .filter(cc -> is(cc, FunctionWords.ALTERNATIVE))
                .isPresent();
        boolean negated = alternative ? first.negated() || claim.negated() : claim.negated();
        return new Claim(negated, claim.status()).atMost(first.status());
    }

    private boolean sharesAuxiliary(Word head) {
        return !tree.has(head, AUX) && !hasSubject(head) && !head.is(Feature.FINITE);
    }

    private boolean hasSubject(Word head) {
        return tree.children(head).stream().anyMatch(child -> child.deprel().isSubject());
    }

    private boolean isInfinitive(Word head) {
        return tree.children(head).stream().anyMatch(child -> child.is(MARK) && is(child, FunctionWords.INFINITIVE));
    }

    private Optional<Frame> frame(Word governor) {
        if (governor.is(Upos.VERB)) {
            Clause clause = clauses.of(governor);
            Optional<Frame> state = clause.passive() ? knowledge.adjective(governor) : Optional.empty();
            return state.or(() -> knowledge.verb(clause, sentence)); // "is prepared to help" is no preparation
        }
        return knowledge.adjective(governor).or(() -> knowledge.noun(governor, tree));
    }

    private boolean is(Word word, String wordClass) {
        return knowledge.words().is(word, wordClass);
    }
}
