package io.github.dyadnlp.actor;

import static java.util.stream.Collectors.toSet;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Shorthands;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds countries by a shorthand that only the article makes clear: {@code the North} in one on Korea. */
final class ShorthandFinder {

    private final Shorthands shorthands;
    private final Words words;

    ShorthandFinder(Shorthands shorthands, Words words) {
        this.shorthands = shorthands;
        this.words = words;
    }

    /** The names of each line and, in place of any of the same word, the shorthands. */
    List<List<Naming>> added(List<Line> lines, List<List<Naming>> names) {
        Set<String> named = names.stream()
                .flatMap(List::stream)
                .flatMap(naming -> naming.entries().stream())
                .filter(entry -> entry.domain() == Entry.Domain.COUNTRY)
                .map(Entry::id)
                .collect(toSet());
        List<List<Naming>> added = new ArrayList<>(lines.size());
        for (Line line : lines) {
            added.add(added(line, names.get(line.index()), named));
        }
        return added;
    }

    private List<Naming> added(Line line, List<Naming> names, Set<String> named) {
        List<Naming> all = new ArrayList<>(names);
        for (int i = 1; i < line.size(); i++) {
            Optional<Entry> entry = shorthands.entry(line.text(i), named);
            if (entry.isPresent() && standsAlone(line, i)) {
                int at = i;
                all.removeIf(naming -> naming.contains(at));
                all.add(new Naming(line.index(), i, i + 1, Sort.KNOWN, List.of(entry.get())));
            }
        }
        all.sort(Comparator.comparingInt(Naming::from));
        return all;
    }

    /** Behind an article and before no noun: not {@code the North Sea}, {@code the South of France}. */
    private boolean standsAlone(Line line, int i) {
        boolean modifier = line.word(i).is(Deprel.COMPOUND) || line.word(i).is(Deprel.AMOD);
        boolean compound = modifier && line.is(i + 1, Upos.NOUN)
                || line.is(i + 1, Upos.PROPN)
                || line.is(i + 1, Upos.ADJ)
                || line.lower(i + 1).equals("-");
        return words.is(WordClass.POINTER, line.lower(i - 1))
                && !compound
                && !words.is(WordClass.OWNING_PREPOSITION, line.lower(i + 1));
    }
}
