package io.github.dyadnlp.actor;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mentions noted so far in one article, asked by sentence and word. One head, one mention. */
final class Sheet {

    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::from)
            .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    private final List<Line> lines;
    private final Mention[][] byHead;
    private final Mention[][] names;
    private final boolean[][] taken;
    private final List<Mention> places = new ArrayList<>();

    Sheet(List<Line> lines) {
        this.lines = lines;
        this.byHead = new Mention[lines.size()][];
        this.names = new Mention[lines.size()][];
        this.taken = new boolean[lines.size()][];
        for (Line line : lines) {
            byHead[line.index()] = new Mention[line.size()];
            names[line.index()] = new Mention[line.size()];
            taken[line.index()] = new boolean[line.size()];
        }
    }

    /** Notes a mention, unless another one has that head. */
    Optional<Mention> note(Line line, Actor actor, Mention.Kind kind, int from, int to, int head) {
        if (byHead[line.index()][head] != null) {
            return Optional.empty();
        }
        Mention mention = mention(line, actor, kind, from, to, head);
        byHead[line.index()][head] = mention;
        if (kind != Mention.Kind.NOMINAL && kind != Mention.Kind.PRONOUN) {
            for (int i = from; i < to; i++) {
                names[line.index()][i] = mention;
            }
        }
        return Optional.of(mention);
    }

    private static Mention mention(Line line, Actor actor, Mention.Kind kind, int from, int to, int head) {
        return new Mention(
                actor,
                kind,
                line.sentence().sentence().index(),
                from,
                to,
                head,
                line.sentence().span(from, to));
    }

    /** Notes a name that only says where; it bars no other mention and nothing refers back to it. */
    void notePlace(Line line, Actor actor, int from, int to, int head) {
        places.add(mention(line, actor, Mention.Kind.PLACE, from, to, head));
    }

    /** Marks words that belong to a mention, so that they head none of their own. */
    void take(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[line.index()][i] = true;
        }
    }

    boolean isTaken(Line line, int word) {
        return taken[line.index()][word] || names[line.index()][word] != null || byHead[line.index()][word] != null;
    }

    /** The mention that word {@code i} heads; empty also outside the sentence. */
    Optional<Mention> headedBy(Line line, int i) {
        return i >= 0 && i < line.size() ? Optional.ofNullable(byHead[line.index()][i]) : Optional.empty();
    }

    /** The name that word {@code i} is part of, else the mention that it heads. */
    Optional<Mention> at(Line line, int i) {
        if (i < 0 || i >= line.size()) {
            return Optional.empty();
        }
        Mention name = names[line.index()][i];
        return name != null ? Optional.of(name) : headedBy(line, i);
    }

    /** The mentions of a sentence by place of their heads. */
    List<Mention> in(Line line) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : byHead[line.index()]) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /** Everything noted, in order. */
    ActorMentions mentions() {
        ListMultimap<Integer, Mention> placesOf = Multimaps.index(places, Mention::sentence);
        List<Mention> mentions = new ArrayList<>();
        for (Line line : lines) {
            Stream<Mention> free = placesOf.get(line.sentence().sentence().index()).stream()
                    .filter(place -> byHead[line.index()][place.head()] == null);
            Stream.concat(in(line).stream(), free).sorted(ORDER).forEach(mentions::add);
        }
        return new ActorMentions(mentions);
    }
}
