package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Says how likely each proposal of a sentence is to be a relation: by logistic regression over {@link Sign}s, with weights
 * learned on annotated articles ({@code weights.tsv}). Sentences read by an engine without {@link
 * io.github.dyadnlp.syntax.ActScores} have weights of their own.
 */
final class Weigher {

    private static final double MOST = 6;
    /** Probabilities are rounded to four places: there is no more in them. */
    private static final double GRAIN = 1e4;

    private final double[] withNetwork;
    private final double[] withoutNetwork;

    private Weigher(double[] withNetwork, double[] withoutNetwork) {
        this.withNetwork = withNetwork;
        this.withoutNetwork = withoutNetwork;
    }

    /** A proposal, how likely it is from 0 to 1, and what was weighed. */
    record Weighed(Proposal proposal, double probability, Map<Sign, Double> signs) {}

    static Weigher load() {
        double[] with = new double[Sign.values().length];
        double[] without = new double[with.length];
        for (Table.Row row : Table.read(Weigher.class, "weights.tsv", 3)) {
            int sign = Sign.valueOf(row.cell(0)).ordinal();
            with[sign] = Double.parseDouble(row.cell(1));
            without[sign] = Double.parseDouble(row.cell(2));
        }
        return new Weigher(with, without);
    }

    /** Weighs all proposals of a sentence against each other. */
    List<Weighed> weigh(
            List<Proposal> proposals,
            ParsedSentence sentence,
            List<Mention> mentions,
            Knowledge knowledge,
            Clauses clauses) {
        double[] weights = sentence.acts().isPresent() ? withNetwork : withoutNetwork;
        long actors = mentions.stream()
                .map(mention -> mention.actor().id())
                .distinct()
                .count();
        List<Proposal> rules = proposals.stream()
                .filter(proposal -> proposal.rule().isPresent())
                .toList();
        List<Weighed> weighed = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            Map<Sign, Double> signs = new EnumMap<>(Sign.class);
            signs.put(Sign.CONSTANT, 1.0);
            signs.put(Sign.ACTORS, Math.log(actors));
            note(proposal, knowledge, signs);
            compare(proposal, proposals, rules, sentence, signs);
            if (proposal.rule().isEmpty()) {
                noteFrame(proposal.act(), sentence, knowledge, clauses, signs);
            }
            double sum = 0;
            for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
                sum += weights[sign.getKey().ordinal()] * sign.getValue();
            }
            weighed.add(new Weighed(proposal, Math.round(GRAIN / (1 + Math.exp(-sum))) / GRAIN, signs));
        }
        return weighed;
    }

    private static void note(Proposal proposal, Knowledge knowledge, Map<Sign, Double> signs) {
        double network = Math.max(-MOST, Math.min(MOST, proposal.logOdds()));
        Word act = proposal.act();
        signs.put(Sign.NETWORK, network);
        proposal.rule().ifPresent(rule -> {
            signs.put(Sign.RULE, 1.0);
            signs.put(Sign.RULE_PLAUSIBILITY, rule.plausibility());
            signs.put(Sign.RULE_AND_NETWORK, network);
            flag(rule.frame() == knowledge.unknown(), Sign.UNKNOWN_VERB, signs);
            flag(act.is(Upos.NOUN), Sign.NOUN_RULE, signs);
        });
        flag(act.is(Upos.NOUN) || act.is(Upos.PROPN), Sign.NOUN, signs);
        flag(act.is(Upos.ADJ), Sign.ADJECTIVE, signs);
        signs.put(Sign.SOURCE_DISTANCE, distance(act, proposal.source()));
        signs.put(Sign.TARGET_DISTANCE, distance(act, proposal.target()));
        flag(is(proposal.source(), Mention.Kind.PRONOUN), Sign.PRONOUN_SOURCE, signs);
        flag(is(proposal.target(), Mention.Kind.PRONOUN), Sign.PRONOUN_TARGET, signs);
        flag(is(proposal.source(), Mention.Kind.NOMINAL), Sign.NOMINAL_SOURCE, signs);
        flag(is(proposal.target(), Mention.Kind.NOMINAL), Sign.NOMINAL_TARGET, signs);
        flag(is(proposal.source(), Mention.Kind.DEMONYM), Sign.DEMONYM_SOURCE, signs);
        flag(is(proposal.target(), Mention.Kind.DEMONYM), Sign.DEMONYM_TARGET, signs);
        signs.put(Sign.DOUBTFUL_SOURCE, 1 - proposal.source().confidence());
        signs.put(Sign.DOUBTFUL_TARGET, 1 - proposal.target().confidence());
        flag(isPerson(proposal.source()) && isPerson(proposal.target()), Sign.PERSONS, signs);
    }

    private static void compare(
            Proposal proposal,
            List<Proposal> proposals,
            List<Proposal> rules,
            ParsedSentence sentence,
            Map<Sign, Double> signs) {
        signs.put(
                Sign.RIVAL_ACT,
                rival(proposal, proposals, other -> other.act() != proposal.act() && proposal.isSamePair(other)));
        signs.put(
                Sign.RIVAL_TARGET,
                rival(
                        proposal,
                        proposals,
                        other -> other.act() == proposal.act()
                                && other.source().head() == proposal.source().head()
                                && other.target().head() != proposal.target().head()));
        signs.put(
                Sign.RIVAL_SOURCE,
                rival(
                        proposal,
                        proposals,
                        other -> other.act() == proposal.act()
                                && other.target().head() == proposal.target().head()
                                && other.source().head() != proposal.source().head()));
        boolean mutual = proposal.rule().map(rule -> rule.mutual()).orElse(false);
        signs.put(Sign.SWAPPED, mutual ? 0 : rival(proposal, proposals, proposal::isReverse));
        if (proposal.rule().isEmpty()) {
            flag(rules.stream().anyMatch(rule -> rule.act() == proposal.act()), Sign.OTHER_ACTORS, signs);
            flag(rules.stream().anyMatch(proposal::isSamePair), Sign.OTHER_ACT, signs);
            flag(
                    coordinator(proposal.source(), sentence) == coordinator(proposal.target(), sentence),
                    Sign.CO_ACTORS,
                    signs);
        }
    }

    /** The first word of the coordination that a mention belongs to, or its own head. */
    private static Word coordinator(Mention mention, ParsedSentence sentence) {
        Word at = sentence.word(mention.head());
        while (at.is(Deprel.CONJ) && !sentence.word(at.head()).is(Upos.VERB)) {
            at = sentence.word(at.head());
        }
        return at;
    }

    private static double rival(Proposal proposal, List<Proposal> proposals, Predicate<Proposal> isRival) {
        double most = 0;
        for (Proposal other : proposals) {
            double ahead = other.logOdds() - proposal.logOdds();
            if (ahead > most && isRival.test(other)) {
                most = ahead;
            }
        }
        return Math.min(MOST, most);
    }

    private static void noteFrame(
            Word act, ParsedSentence sentence, Knowledge knowledge, Clauses clauses, Map<Sign, Double> signs) {
        knowledge.frame(act, sentence, clauses).ifPresent(frame -> {
            flag(frame.event().isPresent() && !frame.is(Trait.STATIC), Sign.FRAME, signs);
        });
    }

    private static void flag(boolean holds, Sign sign, Map<Sign, Double> signs) {
        if (holds) {
            signs.put(sign, 1.0);
        }
    }

    private static boolean is(Mention mention, Mention.Kind kind) {
        return mention.kind() == kind;
    }

    private static boolean isPerson(Mention mention) {
        return mention.actor().type() == Actor.Type.PERSON;
    }

    private static double distance(Word act, Mention mention) {
        return Math.log(1 + Math.abs(act.index() - mention.head()));
    }
}
