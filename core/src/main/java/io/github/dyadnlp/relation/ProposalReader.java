package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.ActScores;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes, for every word of a sentence that may name an act, who may do it to whom: by frames, and by the network. */
final class ProposalReader {

    /** What the network finds less likely than this is not proposed by it alone: odds of one to forty. */
    private static final double LEAST = -3.7;

    /** What the rules find less plausible than this they do not propose. */
    private static final double PLAUSIBLE = 0.3;

    private final ParsedSentence sentence;
    private final List<Mention> mentions;
    private final ActorReader actors;
    private final VerbReader verbs;
    private final NounReader nouns;

    ProposalReader(
            ParsedSentence sentence, List<Mention> mentions, ActorReader actors, VerbReader verbs, NounReader nouns) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.actors = actors;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** In order of the word; those of a frame before those of the network alone. */
    List<Proposal> read() {
        List<Predicate> predicates =
                predicates().stream().filter(predicate -> predicate.plausibility() >= PLAUSIBLE).toList();
        List<Proposal> proposals = new ArrayList<>();
        for (Predicate predicate : predicates) {
            for (Predicate.Pair pair : predicate.pairs()) {
                proposals.add(new Proposal(
                        predicate.trigger(),
                        pair.source(),
                        pair.target(),
                        Optional.of(predicate),
                        logOdds(predicate.trigger(), pair.source(), pair.target())));
            }
        }
        sentence.acts().ifPresent(scores -> addUnframed(scores, proposals));
        return proposals;
    }

    private double logOdds(Word act, Mention source, Mention target) {
        return sentence.acts()
                .map(scores -> scores.logOdds(act.index(), source.head(), target.head()))
                .orElse(0.0);
    }

    private List<Predicate> predicates() {
        Set<Word> spent = new HashSet<>();
        List<Predicate> predicates = new ArrayList<>();
        for (Word word : sentence.words()) {
            verbs.read(word).ifPresent(predicate -> {
                if (predicate.act() != predicate.trigger()) {
                    spent.add(predicate.act());
                }
                predicates.add(predicate);
            });
        }
        for (Word word : sentence.words()) {
            if (!spent.contains(word)) {
                nouns.read(word).ifPresent(predicates::add);
            }
        }
        return predicates;
    }

    private void addUnframed(ActScores scores, List<Proposal> proposals) {
        Set<List<Integer>> known = new HashSet<>();
        for (Proposal proposal : proposals) {
            known.add(key(proposal.act(), proposal.source(), proposal.target()));
        }
        for (Word word : sentence.words()) {
            boolean content = word.is(Upos.VERB) || word.is(Upos.NOUN) || word.is(Upos.ADJ);
            if (content && !actors.insideName(word)) {
                addUnframed(scores, word, known, proposals);
            }
        }
    }

    private void addUnframed(ActScores scores, Word word, Set<List<Integer>> known, List<Proposal> proposals) {
        for (Mention source : mentions) {
            for (Mention target : mentions) {
                boolean apart = source.head() != target.head()
                        && !source.actor().id().equals(target.actor().id());
                if (apart && !known.contains(key(word, source, target))) {
                    double logOdds = scores.logOdds(word.index(), source.head(), target.head());
                    if (logOdds >= LEAST) {
                        proposals.add(new Proposal(word, source, target, Optional.empty(), logOdds));
                    }
                }
            }
        }
    }

    private static List<Integer> key(Word act, Mention source, Mention target) {
        return List.of(act.index(), source.head(), target.head());
    }
}
