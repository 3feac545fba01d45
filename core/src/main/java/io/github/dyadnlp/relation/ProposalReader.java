package io.github.dyadnlp.relation;

import com.google.common.collect.Sets;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.ActScores;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes, for every word of a sentence that may name an act, who may do it to whom: by frames, and by the network. */
final class ProposalReader {

    /** How far the log-odds of a pair go towards the highest of those that a rule reads with it. */
    private static final double SHARED = 0.3;

    /** What the network finds less likely than this is not proposed by it alone: odds of one to twelve. */
    private static final double LEAST = -2.5;

    /** What the rules find less plausible than this they do not propose. */
    private static final double PLAUSIBLE = 0.3;

    /** What a state does to those who live in a place, or they to the state, by doing it there. */
    private static final Set<Event> IN_PLACE = Sets.immutableEnumSet(Event.COERCE, Event.CONCEDE, Event.PROTEST);

    private final ParsedSentence sentence;
    private final List<Mention> mentions;
    private final ActorReader actors;
    private final VerbReader verbs;
    private final NounReader nouns;

    /** @param mentions of actors, also those that are mere places */
    ProposalReader(
            ParsedSentence sentence, List<Mention> mentions, ActorReader actors, VerbReader verbs, NounReader nouns) {
        this.sentence = sentence;
        this.mentions = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.IMPLIED)
                .toList();
        this.actors = actors;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** What was proposed of one word and two actors. */
    private record Key(int act, String source, String target) {

        static Key of(Word act, Mention source, Mention target) {
            return new Key(act.index(), source.actor().id(), target.actor().id());
        }
    }

    /**
     * One proposal for a word and two actors, however often the sentence mentions them: by the mentions of the frame, else
     * by those that the network likes best. Those of frames come first.
     */
    List<Proposal> read() {
        Map<Key, Proposal> proposals = new LinkedHashMap<>();
        for (Predicate predicate : predicates()) {
            if (predicate.plausibility() >= PLAUSIBLE) {
                addByRule(predicate, proposals);
            }
        }
        sentence.acts().ifPresent(scores -> addByNetwork(scores, proposals));
        return List.copyOf(proposals.values());
    }

    /**
     * The pairs without those at home where the sentence does not name the country, where one is told as a part of the
     * other ({@code advised its citizens}), and where the act does not reach the people of a mere place ({@code cancelled a party in Ljubljana}).
     */
    private List<Predicate.Pair> plain(Predicate predicate) {
        boolean inPlace = predicate.frame().event().filter(IN_PLACE::contains).isPresent();
        return predicate.pairs().stream()
                .filter(pair -> !pair.isDomestic()
                        || isNamed(pair.source())
                                && !isOwned(pair.target())
                                && (inPlace || pair.target().kind() != Mention.Kind.PLACE))
                .toList();
    }

    /** Actors who share an act lend one another what the network thinks of them, as it is slow to see the last of a list. */
    private void addByRule(Predicate predicate, Map<Key, Proposal> proposals) {
        Word act = predicate.trigger();
        List<Predicate.Pair> pairs = plain(predicate);
        double[] own = pairs.stream()
                .mapToDouble(pair -> logOdds(act, pair.source(), pair.target()))
                .toArray();
        double most = Arrays.stream(own).max().orElse(0);
        for (int i = 0; i < own.length; i++) {
            Mention source = pairs.get(i).source();
            Mention target = pairs.get(i).target();
            double logOdds = own[i] + SHARED * (most - own[i]);
            proposals.putIfAbsent(
                    Key.of(act, source, target), new Proposal(act, source, target, Optional.of(predicate), logOdds));
        }
    }

    private boolean isNamed(Mention member) {
        return mentions.stream()
                .anyMatch(mention -> mention.actor().equals(member.actor())
                        && mention.kind() != Mention.Kind.NOMINAL
                        && mention.kind() != Mention.Kind.PRONOUN);
    }

    private boolean isOwned(Mention target) {
        return sentence.tree()
                .child(sentence.word(target.head()), Deprel.NMOD_POSS)
                .filter(owner -> owner.is(Upos.PRON))
                .isPresent();
    }

    private double logOdds(Word act, Mention source, Mention target) {
        return sentence.acts()
                .map(scores -> scores.logOdds(act.index(), source.head(), target.head()))
                .orElse(0.0);
    }

    private List<Predicate> predicates() {
        BitSet spent = new BitSet();
        List<Predicate> predicates = new ArrayList<>();
        for (Word word : sentence.words()) {
            verbs.read(word).ifPresent(predicate -> {
                if (predicate.act() != predicate.trigger()) {
                    spent.set(predicate.act().index());
                }
                predicates.add(predicate);
            });
        }
        for (Word word : sentence.words()) {
            if (!spent.get(word.index())) {
                nouns.read(word).ifPresent(predicates::add);
            }
        }
        return predicates;
    }

    private void addByNetwork(ActScores scores, Map<Key, Proposal> proposals) {
        List<Seats> pairs = pairs();
        BitSet ruled = new BitSet();
        proposals.values().forEach(proposal -> ruled.set(proposal.act().index()));
        for (Word word : sentence.words()) {
            boolean content = word.is(Upos.VERB) || word.is(Upos.NOUN) || word.is(Upos.ADJ);
            if (content && !actors.insideName(word)) {
                // What is unlikely can only change what a rule proposed.
                double least = ruled.get(word.index()) ? Double.NEGATIVE_INFINITY : LEAST;
                for (Seats seats : pairs) {
                    double logOdds = scores.logOdds(word.index(), seats.source(), seats.target());
                    if (logOdds >= least) {
                        add(word, seats.pair(), logOdds, proposals);
                    }
                }
            }
        }
    }

    /** Two mentions, and the words by which the network knows them. */
    private record Seats(Predicate.Pair pair, int source, int target) {}

    /** Every mention as a source with every mention of another actor as a target. */
    private List<Seats> pairs() {
        List<Mention> acting = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PLACE)
                .toList();
        List<Mention> sources =
                acting.stream().filter(mention -> !isOfAnother(mention)).toList();
        List<Mention> targets =
                acting.stream().filter(mention -> !isOfKin(mention)).toList();
        List<Seats> pairs = new ArrayList<>(sources.size() * targets.size());
        for (Mention source : sources) {
            for (Mention target : targets) {
                if (!source.actor().id().equals(target.actor().id())) {
                    seat(new Predicate.Pair(source, target), pairs);
                }
            }
        }
        return pairs;
    }

    /** Whether the mention only says whose relative or foe it is who acts. */
    private boolean isOfAnother(Mention mention) {
        Word head = sentence.word(mention.head());
        return isModifier(head) && actors.isAnother(sentence.word(head.head()));
    }

    private boolean isOfKin(Mention mention) {
        Word head = sentence.word(mention.head());
        return head.is(Deprel.NMOD_POSS) && actors.isKin(sentence.word(head.head()));
    }

    private static boolean isModifier(Word word) {
        return word.is(Deprel.AMOD) || word.is(Deprel.COMPOUND) || word.is(Deprel.NMOD_POSS);
    }

    private void seat(Predicate.Pair pair, List<Seats> seats) {
        for (int source : seats(pair.source())) {
            for (int target : seats(pair.target())) {
                if (source != target) {
                    seats.add(new Seats(pair, source, target));
                }
            }
        }
    }

    /** The head of the mention, and the noun that it modifies, if that is no mention: {@code Israeli prosecutors}. */
    private int[] seats(Mention mention) {
        Word head = sentence.word(mention.head());
        return isModifier(head) && actors.at(sentence.word(head.head())).isEmpty()
                ? new int[] {head.index(), head.head()}
                : new int[] {head.index()};
    }

    private static void add(Word act, Predicate.Pair pair, double logOdds, Map<Key, Proposal> proposals) {
        Key key = Key.of(act, pair.source(), pair.target());
        Proposal known = proposals.get(key);
        if (known == null && logOdds >= LEAST) {
            proposals.put(key, new Proposal(act, pair.source(), pair.target(), Optional.empty(), logOdds));
        } else if (known != null && known.logOdds() < logOdds) {
            proposals.put(key, known.likelier(pair.source(), pair.target(), logOdds));
        }
    }
}
