package io.github.dyadnlp.actor;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a reader has in mind at some point of an article: the mentions so far, the latest most clearly. */
final class Memory {

    /** So many times as often as the next an actor must be named to be foremost. */
    private static final int MARGIN = 2;

    private final Words words;
    private final List<List<Trace>> byLine = new ArrayList<>();
    private final ListMultimap<Integer, Crowd> crowds = ArrayListMultimap.create();
    private final Salience.Weights weights;

    Memory(Words words, Salience.Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * A mention that later ones may refer back to.
     *
     * @param subject whether it is the subject of a clause
     * @param main whether it is the subject of the main clause
     * @param quoted whether it stands in quotation marks
     * @param plural whether it speaks of several people
     * @param joined whether it is one of several
     * @param noun lemma of its head
     * @param form its head in lower case
     */
    record Trace(
            Mention mention,
            boolean subject,
            boolean main,
            boolean quoted,
            boolean plural,
            boolean joined,
            String noun,
            String form) {

        Actor actor() {
            return mention.actor();
        }
    }

    void begin() {
        byLine.add(new ArrayList<>());
    }

    /** Remembers what a word of the line means: one actor or several. */
    void remember(Line line, List<Mention> mentions, boolean quoted) {
        for (Mention mention : mentions) {
            Word head = line.word(mention.head());
            Word bearer =
                    head.is(Deprel.APPOS) ? line.sentence().tree().parent(head).orElse(head) : head;
            boolean conjoined = line.sentence().tree().has(head, Deprel.CONJ) || head.is(Deprel.CONJ);
            boolean plural = head.is(Feature.PLURAL) && !conjoined;
            boolean joined = conjoined || mentions.size() > 1;
            byLine.get(line.index())
                    .add(new Trace(
                            mention,
                            bearer.deprel().isSubject(),
                            new Clauses(line, words).mainSubject().equals(Optional.of(bearer)),
                            quoted,
                            plural,
                            joined,
                            line.lemma(head.index()),
                            line.lower(head.index())));
        }
    }

    /** Remembers actors that are spoken of together. */
    void remember(Line line, Crowd crowd) {
        crowds.put(line.index(), crowd);
    }

    /** The last of the crowds of the kind asked for. */
    Optional<Crowd> latestCrowd(int line, int reach, Predicate<Crowd> fits) {
        return IntStream.rangeClosed(0, Math.min(reach, line))
                .mapToObj(back -> Lists.reverse(crowds.get(line - back)))
                .flatMap(List::stream)
                .filter(fits)
                .findFirst();
    }

    /**
     * The clearest of the crowds in the latest of the last {@code reach} sentences that has any: the only one that is a
     * subject, or else the only one; one that takes in the others counts as the only one.
     */
    Optional<Crowd> clearestCrowd(int line, int reach, Predicate<Crowd> fits) {
        for (int i = line; i >= Math.max(0, line - reach); i--) {
            List<Crowd> fitting = crowds.get(i).stream().filter(fits).distinct().toList();
            if (!fitting.isEmpty()) {
                List<Crowd> subjects = fitting.stream().filter(Crowd::subject).toList();
                List<Crowd> clearest = subjects.size() == 1 ? subjects : fitting;
                return clearest.stream()
                        .filter(crowd -> clearest.stream()
                                .allMatch(other -> crowd.members().containsAll(other.members())))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * The clearest antecedent in the latest of the last {@code reach} sentences before and with {@code line} that has
     * any: its only subject, or else its only actor.
     */
    Optional<Actor> clearest(int line, int reach, Predicate<Trace> fits) {
        for (int i = line; i >= Math.max(0, line - reach); i--) {
            List<Trace> fitting = byLine.get(i).stream().filter(fits).toList();
            if (!fitting.isEmpty()) {
                Optional<Actor> subject =
                        only(fitting.stream().filter(Trace::subject).toList());
                return subject.isPresent() ? subject : only(fitting);
            }
        }
        return Optional.empty();
    }

    /** The actor of the kind asked for that stands out most in the last sentences; empty if none stands out clearly. */
    Optional<Actor> salient(int line, int reach, Predicate<Trace> fits) {
        Salience salience = new Salience(weights);
        for (int i = line; i >= Math.max(0, line - reach); i--) {
            int back = line - i;
            byLine.get(i).stream().filter(fits).forEach(trace -> salience.add(trace, back));
        }
        return salience.foremost();
    }

    /** The subject named first in the latest sentence that has such, or else what it names first. */
    Optional<Actor> topic(int line, int reach, Predicate<Trace> fits) {
        for (int i = line; i >= Math.max(0, line - reach); i--) {
            List<Trace> fitting = byLine.get(i).stream().filter(fits).toList();
            Optional<Trace> first = fitting.stream()
                    .filter(Trace::subject)
                    .findFirst()
                    .or(() -> fitting.stream().findFirst());
            if (first.isPresent()) {
                return first.map(Trace::actor);
            }
        }
        return Optional.empty();
    }

    /** The last mention of the kind asked for. */
    Optional<Actor> latest(int line, int reach, Predicate<Trace> fits) {
        for (int i = line; i >= Math.max(0, line - reach); i--) {
            List<Trace> there = byLine.get(i);
            for (int k = there.size() - 1; k >= 0; k--) {
                if (fits.test(there.get(k))) {
                    return Optional.of(there.get(k).actor());
                }
            }
        }
        return Optional.empty();
    }

    /** The only actor of the kind asked for in the last sentences; empty also if there are several. */
    Optional<Actor> only(int line, int reach, Predicate<Trace> fits) {
        return only(byLine.subList(Math.max(0, line - reach), line + 1).stream()
                .flatMap(List::stream)
                .filter(fits)
                .toList());
    }

    /**
     * The last {@code number} different actors that later words may take up together: the sentences are gone through
     * backwards until there are as many. Empty if there are fewer, or more in the sentence that makes them enough.
     */
    List<Actor> last(int line, int reach, int number, Function<Trace, Optional<Actor>> member) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int i = line; i >= Math.max(0, line - reach) && found.size() < number; i--) {
            byLine.get(i).stream().map(member).flatMap(Optional::stream).forEach(found::add);
        }
        return found.size() == number ? List.copyOf(found) : List.of();
    }

    /** The {@code number} actors that the article has spoken of at least twice as often as of any other. */
    List<Actor> foremost(int number, Function<Trace, Optional<Actor>> member) {
        Multiset<Actor> counts = byLine.stream()
                .flatMap(List::stream)
                .map(member)
                .flatMap(Optional::stream)
                .collect(ImmutableMultiset.toImmutableMultiset());
        List<Actor> ranked =
                ImmutableList.copyOf(Multisets.copyHighestCountFirst(counts).elementSet());
        boolean clear = ranked.size() >= number
                && (ranked.size() == number
                        || counts.count(ranked.get(number - 1)) >= MARGIN * counts.count(ranked.get(number)));
        return clear ? List.copyOf(ranked.subList(0, number)) : List.of();
    }

    private static Optional<Actor> only(List<Trace> traces) {
        List<Actor> actors = traces.stream().map(Trace::actor).distinct().toList();
        return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
    }
}
