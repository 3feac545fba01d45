package io.github.dyadnlp.actor;

import static java.util.stream.Collectors.toSet;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides between a name of the engine and what the gazetteer knows at the same place. */
final class NameMerger {

    private static final Set<Entry.Kind> ORIGIN = Set.of(Entry.Kind.ADJECTIVE, Entry.Kind.PEOPLE);

    private static final String PARTY = "PTY";

    private final Lexicon lexicon;
    private final Words words;

    NameMerger(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * What the engine's name adds.
     *
     * @param known the gazetteer's names in the sentence; those that the engine's name overrules are taken out
     */
    List<Naming> merge(Line line, Name name, List<Naming> known) {
        List<Naming> inside = known.stream()
                .filter(naming -> naming.from() < name.to() && name.from() < naming.to())
                .toList();
        if (inside.stream().anyMatch(naming -> naming.from() <= name.from() && name.to() <= naming.to())) {
            return List.of();
        }
        return switch (name.type()) {
            case PER -> person(line, name, inside, known);
            case ORG -> organization(line, name, withoutParties(name, inside, known), known);
            case LOC, GPE -> place(line, name, inside, known);
            case NORP, MISC -> isForum(line, name) ? organization(line, name, inside, known) : List.of();
        };
    }

    private List<Naming> person(Line line, Name name, List<Naming> inside, List<Naming> known) {
        if (inside.isEmpty()) {
            return List.of(naming(line, name.from(), name.to(), Sort.PERSON));
        }
        Naming first = inside.get(0);
        if (isChain(line, name, inside)) {
            return List.of();
        }
        boolean origin = first.from() <= name.from() && ORIGIN.stream().anyMatch(first::is);
        if (origin && !lexicon.givenNames().contains(line.text(name.from()))) {
            return List.of(naming(line, first.to(), name.to(), Sort.PERSON));
        }
        known.removeAll(inside);
        return List.of(naming(line, name.from(), name.to(), Sort.PERSON));
    }

    private List<Naming> organization(Line line, Name name, List<Naming> inside, List<Naming> known) {
        if (isTitleOrRole(line, name.from(), name.to())) {
            return List.of();
        }
        if (inside.isEmpty()) {
            boolean leader = name.to() - name.from() == 1 && lexicon.leaders().isSurname(line.text(name.from()));
            return List.of(naming(line, name.from(), name.to(), leader ? Sort.PERSON : Sort.ORGANIZATION));
        }
        if (isChain(line, name, inside)) {
            return namesakes(line, inside, known);
        }
        Naming first = inside.get(0);
        int rest = line.isPossessiveSign(first.to()) ? first.to() + 1 : first.to();
        if (first.from() <= name.from() && rest < name.to() && inside.size() == 1) {
            if (isTitleOrRole(line, rest, name.to())) {
                return List.of();
            }
            if (isInstitution(line, rest, name.to())) {
                return List.of(naming(line, rest, name.to(), Sort.ORGANIZATION));
            }
        }
        if (isOwner(line, name, first)) {
            return List.of();
        }
        known.removeAll(inside);
        int from = Math.min(name.from(), first.from());
        int to = Math.max(name.to(), inside.get(inside.size() - 1).to());
        return List.of(naming(line, from, to, Sort.ORGANIZATION));
    }

    /** {@code Indonesian Democratic Party}: not the party that is known by the last words, for that is of another country. */
    private List<Naming> namesakes(Line line, List<Naming> inside, List<Naming> known) {
        List<Naming> namesakes = new ArrayList<>();
        for (int i = 1; i < inside.size(); i++) {
            Naming country = inside.get(i - 1);
            Naming body = inside.get(i);
            boolean together = country.to() == body.from() && country.is(Entry.Kind.ADJECTIVE);
            if (together
                    && body.is(Entry.Domain.ORGANIZATION)
                    && body.entries().stream().noneMatch(of(country))) {
                known.remove(body);
                namesakes.add(naming(line, body.from(), body.to(), Sort.ORGANIZATION));
            }
        }
        return namesakes;
    }

    /** Whether an entry is an organisation of {@code country}, or none. */
    private Predicate<Entry> of(Naming country) {
        Set<String> codes = country.entries().stream()
                .filter(entry -> entry.domain() == Entry.Domain.COUNTRY)
                .flatMap(entry ->
                        Stream.concat(Stream.of(entry.id()), lexicon.countries().successor(entry.id()).stream()))
                .collect(toSet());
        return entry -> codes.isEmpty()
                || entry.domain() != Entry.Domain.ORGANIZATION
                || entry.kind() != Entry.Kind.NAME
                || lexicon.organizations()
                        .facts(entry.id())
                        .filter(facts -> codes.contains(facts.parent()))
                        .isPresent();
    }

    /** Parties are called by common words: the {@code Labour Department} is none of theirs. */
    private List<Naming> withoutParties(Name name, List<Naming> inside, List<Naming> known) {
        List<Naming> parties = inside.stream()
                .filter(naming -> naming.to() < name.to() && isParty(naming))
                .toList();
        known.removeAll(parties);
        return inside.stream().filter(naming -> !parties.contains(naming)).toList();
    }

    private boolean isParty(Naming naming) {
        return naming.entries().stream()
                .filter(entry -> entry.domain() == Entry.Domain.ORGANIZATION)
                .flatMap(entry -> lexicon.organizations().facts(entry.id()).stream())
                .anyMatch(facts -> facts.sector().equals(PARTY));
    }

    /** {@code Federal Government of Iraq}: a body of the country that ends the name, not one of its own. */
    private boolean isOwner(Line line, Name name, Naming country) {
        int of = words.is(WordClass.ARTICLE, line.lower(country.from() - 1)) ? country.from() - 2 : country.from() - 1;
        return country.to() == name.to()
                && country.is(Entry.Domain.COUNTRY)
                && of > name.from()
                && words.is(WordClass.POSSESSING_PREPOSITION, line.lower(of))
                && words.is(WordClass.BODY_OF_STATE, line.lower(of - 1));
    }

    /** Hospitals and schools are places to an engine; news makes them act. */
    private List<Naming> place(Line line, Name name, List<Naming> inside, List<Naming> known) {
        if (name.to() - name.from() > 1 && words.is(WordClass.HOUSE, line.lower(name.to() - 1))) {
            return organization(line, name, inside, known);
        }
        boolean wholePart = inside.stream().anyMatch(naming -> naming.length() > 1 && naming.to() == name.to());
        if (!isChain(line, name, inside) && !wholePart) {
            known.removeAll(inside);
        }
        return List.of();
    }

    /** Whether the name holds nothing beside known names but signs, directions and small words. */
    private boolean isChain(Line line, Name name, List<Naming> inside) {
        return IntStream.range(name.from(), name.to())
                .filter(i -> inside.stream().noneMatch(naming -> naming.contains(i)))
                .allMatch(i -> line.is(i, Upos.PUNCT)
                        || line.is(i, Upos.SYM)
                        || line.is(i, Upos.CCONJ)
                        || line.isPossessiveSign(i)
                        || words.is(WordClass.ARTICLE, line.lower(i))
                        || words.is(WordClass.DIRECTION, line.lower(i)));
    }

    private boolean isTitleOrRole(Line line, int from, int to) {
        boolean title = lexicon.titles()
                .longest(line.folded(), from)
                .filter(match -> match.to() == to)
                .isPresent();
        boolean role = lexicon.roles()
                        .longest(line.lemmas(), from)
                        .filter(match -> match.to() == to)
                        .isPresent()
                && !isInstitution(line, from, to);
        return title || role;
    }

    private boolean isInstitution(Line line, int from, int to) {
        boolean last = words.is(WordClass.INSTITUTION, line.lower(to - 1));
        boolean first = words.is(WordClass.INSTITUTION, line.lower(from));
        return first || last && !words.is(WordClass.COMPANY, line.lower(to - 1));
    }

    private boolean isForum(Line line, Name name) {
        return name.to() - name.from() > 1 && words.is(WordClass.FORUM, line.lower(name.to() - 1));
    }

    private static Naming naming(Line line, int from, int to, Sort sort) {
        return new Naming(line.index(), from, to, sort, List.of());
    }
}
