package io.github.dyadnlp.actor;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Phrases;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of all sentences of an article, made to agree: what is a name once is one everywhere, and of one sort.
 */
final class NamesOfArticle {

    /** Surnames shorter than this are not looked for where the engine saw none. */
    private static final int SHORTEST = 3;

    /** Longer words in capitals are names set so, not acronyms. */
    private static final int LONGEST = 4;

    private final List<Line> lines;
    private final Set<String> surnames = new HashSet<>();
    private final Multiset<String> asPerson = HashMultiset.create();
    private final Multiset<String> asOrganization = HashMultiset.create();

    private NamesOfArticle(List<Line> lines) {
        this.lines = lines;
    }

    /** The names of each line, in order. */
    static List<NamesOfLine> find(List<Line> lines, NameFinder finder, ShorthandFinder shorthands) {
        List<List<Naming>> found =
                shorthands.added(lines, lines.stream().map(finder::find).toList());
        NamesOfArticle article = new NamesOfArticle(lines);
        found.forEach(article::count);
        List<List<Naming>> agreed = found.stream()
                .map(names -> names.stream().map(article::settled).toList())
                .toList();
        Phrases<Sort> known = article.known(agreed, Phrases.builder());
        Phrases<Sort> folded = article.known(agreed, Phrases.foldedBuilder());
        List<NamesOfLine> names = new ArrayList<>(lines.size());
        for (Line line : lines) {
            names.add(new NamesOfLine(
                    line, article.completed(line, agreed.get(names.size()), line.capitals() ? folded : known)));
        }
        return names;
    }

    private void count(List<Naming> names) {
        for (Naming naming : names) {
            String text = text(naming);
            if (naming.is(Sort.PERSON)) {
                asPerson.add(text);
                if (naming.length() > 1) {
                    surnames.add(lines.get(naming.line()).text(naming.to() - 1));
                }
            } else if (naming.is(Sort.ORGANIZATION)) {
                asOrganization.add(text);
            }
        }
    }

    private String text(Naming naming) {
        return lines.get(naming.line()).phrase(naming.from(), naming.to());
    }

    /**
     * A single word that the engine reads now as a person, now as an organisation, becomes what it is elsewhere; so does
     * the name of a place that is a surname in the article, where it is one within a state or the engine reads a person.
     * Organisations have one name with a namesake that the article spoke of: "Indonesian Democratic Party", "the
     * Democratic Party".
     */
    private Naming settled(Naming naming) {
        String text = text(naming);
        if (naming.is(Sort.KNOWN)) {
            boolean part = naming.entries().stream().allMatch(NamesOfArticle::isPart);
            if (surnames.contains(text) && (part || isReadAsPerson(naming))) {
                return new Naming(naming.line(), naming.from(), naming.to(), Sort.PERSON, List.of());
            }
            boolean unlisted =
                    naming.length() > 1 && naming.is(Entry.Domain.ORGANIZATION) && asOrganization.contains(text);
            return unlisted
                    ? new Naming(naming.line(), naming.from(), naming.to(), Sort.ORGANIZATION, List.of())
                    : naming;
        }
        if (isAcronym(naming)) {
            return new Naming(naming.line(), naming.from(), naming.to(), Sort.ORGANIZATION, List.of());
        }
        Sort sort = surnames.contains(text) || asPerson.count(text) > asOrganization.count(text)
                ? Sort.PERSON
                : asOrganization.count(text) > asPerson.count(text) ? Sort.ORGANIZATION : naming.sort();
        return new Naming(naming.line(), naming.from(), naming.to(), sort, naming.entries());
    }

    private boolean isReadAsPerson(Naming naming) {
        return lines.get(naming.line()).sentence().names().stream()
                .anyMatch(name ->
                        name.type() == Name.Type.PER && name.from() == naming.from() && name.to() == naming.to());
    }

    /** A single word in capitals that stands for no person of the article. */
    private boolean isAcronym(Naming naming) {
        Line line = lines.get(naming.line());
        String text = text(naming);
        boolean capitals = naming.length() == 1 && line.isAllCapitals(naming.from(), SHORTEST) && !line.capitals();
        return capitals && text.length() <= LONGEST && surnames.stream().noneMatch(text::equalsIgnoreCase);
    }

    private static boolean isPart(Entry entry) {
        return entry.kind() == Entry.Kind.PART;
    }

    private Phrases<Sort> known(List<List<Naming>> agreed, Phrases.Builder<Sort> known) {
        agreed.forEach(names -> names.stream()
                .filter(naming -> !naming.is(Sort.KNOWN))
                .forEach(naming -> known.add(text(naming), naming.sort())));
        surnames.stream()
                .filter(surname -> surname.length() >= SHORTEST)
                .forEach(surname -> known.add(surname, Sort.PERSON));
        return known.build();
    }

    private List<Naming> completed(Line line, List<Naming> names, Phrases<Sort> known) {
        List<Naming> completed = new ArrayList<>(names);
        NamesOfLine there = new NamesOfLine(line, names);
        for (int i = 0; i < line.size(); i++) {
            Optional<Phrases.Match<Sort>> match = there.at(i).isPresent()
                    ? Optional.empty()
                    : known.longest(line.capitals() ? line.folded() : line.pieces(), i);
            if (match.isPresent() && isName(line, i, match.get().to(), there)) {
                completed.add(new Naming(
                        line.index(), i, match.get().to(), match.get().values().get(0), List.of()));
                i = match.get().to() - 1;
            }
        }
        completed.sort(Comparator.comparingInt(Naming::from));
        return completed;
    }

    private static boolean isName(Line line, int from, int to, NamesOfLine there) {
        for (int i = from; i < to; i++) {
            if (there.at(i).isPresent()) {
                return false;
            }
        }
        return to - from > 1
                || line.is(from, Upos.PROPN)
                || from > 0 && !line.capitals() && line.isCapitalised(from) && !line.is(from, Upos.PRON);
    }
}
