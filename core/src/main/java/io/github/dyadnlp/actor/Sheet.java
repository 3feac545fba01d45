package io.github.dyadnlp.actor;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mentions noted so far in one article, asked by sentence and word. One head, one mention, but of groups. */
final class Sheet {

    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::from)
            .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    private final List<Line> lines;
    private final List<ListMultimap<Integer, Mention>> byHead;
    private final Mention[][] names;
    private final boolean[][] taken;
    private final List<Mention> asides = new ArrayList<>();

    Sheet(List<Line> lines) {
        this.lines = lines;
        this.byHead = new ArrayList<>(lines.size());
        this.names = new Mention[lines.size()][];
        this.taken = new boolean[lines.size()][];
        for (Line line : lines) {
            byHead.add(MultimapBuilder.treeKeys().arrayListValues().build());
            names[line.index()] = new Mention[line.size()];
            taken[line.index()] = new boolean[line.size()];
        }
    }

    /** Notes a mention, unless another one has that head. */
    void note(Line line, Actor actor, Mention.Kind kind, int from, int to, int head) {
        note(line, List.of(actor), kind, from, to, head);
    }

    /** Notes a passage that means each of several actors, unless a mention has that head. */
    void note(Line line, Collection<Actor> actors, Mention.Kind kind, int from, int to, int head) {
        note(line, actors, kind, from, to, head, Optional.empty(), Evidence.of(kind));
    }

    /** Notes a group or office that stands for its actor, unless a mention has that head. */
    void note(Line line, Actor actor, int from, int to, int head, Optional<Role> role) {
        note(line, List.of(actor), Mention.Kind.NOMINAL, from, to, head, role, Evidence.DESCRIBED);
    }

    /** Notes a name, unless a mention has its head. */
    void noteName(Line line, Actor actor, Mention.Kind kind, int from, int to, int head, Evidence evidence) {
        note(line, List.of(actor), kind, from, to, head, Optional.empty(), evidence);
    }

    private void note(
            Line line,
            Collection<Actor> actors,
            Mention.Kind kind,
            int from,
            int to,
            int head,
            Optional<Role> role,
            Evidence evidence) {
        if (byHead.get(line.index()).containsKey(head)) {
            return;
        }
        for (Actor actor : actors) {
            Mention mention = mention(line, actor, kind, from, to, head, role, evidence);
            byHead.get(line.index()).put(head, mention);
            if (mention.isNamed()) {
                Arrays.fill(names[line.index()], from, to, mention);
            }
        }
    }

    private static Mention mention(
            Line line,
            Actor actor,
            Mention.Kind kind,
            int from,
            int to,
            int head,
            Optional<Role> role,
            Evidence evidence) {
        return new Mention(
                actor,
                kind,
                line.sentence().sentence().index(),
                from,
                to,
                head,
                line.sentence().span(from, to),
                role,
                evidence.confidence());
    }

    /** Notes a name that only says where; it bars no other mention and nothing refers back to it. */
    void notePlace(Line line, Actor actor, int from, int to, int head, Evidence evidence) {
        asides.add(mention(line, actor, Mention.Kind.PLACE, from, to, head, Optional.empty(), evidence));
    }

    /** Notes the state that only the act at a word implies; it bars no other mention and nothing refers back to it. */
    void noteImplied(Line line, Actor actor, int act) {
        asides.add(mention(
                line, actor, Mention.Kind.IMPLIED, act, act + 1, act, Optional.of(Role.GOVERNMENT), Evidence.IMPLIED));
    }

    /** Marks words that belong to a mention, so that they head none of their own. */
    void take(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[line.index()][i] = true;
        }
    }

    boolean isTaken(Line line, int word) {
        return taken[line.index()][word]
                || names[line.index()][word] != null
                || byHead.get(line.index()).containsKey(word);
    }

    /** The mention that word {@code i} heads, of a group the first; empty also outside the sentence. */
    Optional<Mention> headedBy(Line line, int i) {
        return allHeadedBy(line, i).stream().findFirst();
    }

    /** The mentions that word {@code i} heads: several if it is a group; empty also outside the sentence. */
    List<Mention> allHeadedBy(Line line, int i) {
        return byHead.get(line.index()).get(i);
    }

    /** The name that word {@code i} is part of, else the mention that it heads, of a group the first. */
    Optional<Mention> at(Line line, int i) {
        return allAt(line, i).stream().findFirst();
    }

    /** The name that word {@code i} is part of, else the mentions that it heads. */
    List<Mention> allAt(Line line, int i) {
        Mention name = i >= 0 && i < line.size() ? names[line.index()][i] : null;
        return name != null ? List.of(name) : allHeadedBy(line, i);
    }

    /** The mentions of a sentence by place of their heads. */
    List<Mention> in(Line line) {
        return List.copyOf(byHead.get(line.index()).values());
    }

    /** Everything noted, in order. */
    ActorMentions mentions() {
        ListMultimap<Integer, Mention> asidesOf = Multimaps.index(asides, Mention::sentence);
        List<Mention> mentions = new ArrayList<>();
        for (Line line : lines) {
            Stream<Mention> free = asidesOf.get(line.sentence().sentence().index()).stream()
                    .filter(aside -> !byHead.get(line.index()).containsKey(aside.head()));
            Stream.concat(in(line).stream(), free).sorted(ORDER).forEach(mentions::add);
        }
        return new ActorMentions(mentions);
    }
}
