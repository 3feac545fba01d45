package io.github.dyadnlp.actor;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Entry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the name of a country and that of a people in it into one: {@code Bosnian Serbs}, {@code Iraqi Kurds}, {@code
 * ethnic Albanians} are neither the country nor all of the people.
 */
final class PeopleOfCountry {

    private final Words words;

    PeopleOfCountry(Words words) {
        this.words = words;
    }

    /** @param names of one line in order, without overlap */
    List<Naming> joined(Line line, List<Naming> names) {
        List<Naming> joined = new ArrayList<>();
        for (Naming naming : names) {
            int last = joined.size() - 1;
            boolean ethnic = isPeople(naming) && words.is(WordClass.ETHNIC, line.lower(naming.from() - 1));
            if (ethnic) {
                joined.add(whole(naming.from() - 1, naming));
            } else if (last >= 0 && isMinority(line, joined.get(last), naming)) {
                joined.set(last, whole(joined.get(last).from(), naming));
            } else {
                joined.add(naming);
            }
        }
        return joined;
    }

    private static Naming whole(int from, Naming people) {
        return new Naming(people.line(), from, people.to(), Sort.ORGANIZATION, people.entries());
    }

    private static boolean isMinority(Line line, Naming country, Naming people) {
        boolean adjacent = country.to() == people.from() && country.length() == 1 && people.length() == 1;
        boolean origin = country.is(Kind.ADJECTIVE) || country.is(Kind.PART);
        boolean hyphened = line.isTight(country.from())
                || people.to() < line.size()
                        && line.isTight(people.to())
                        && line.lower(people.to()).equals("-");
        return adjacent && origin && !hyphened && isPeople(people) && isOther(country, people);
    }

    private static boolean isOther(Naming country, Naming people) {
        return country.is(Domain.COUNTRY)
                && people.entries().stream()
                        .map(Entry::id)
                        .noneMatch(id -> country.entries().stream()
                                .anyMatch(own -> own.id().equals(id)));
    }

    private static boolean isPeople(Naming naming) {
        return naming.is(Sort.KNOWN) && naming.entries().stream().anyMatch(PeopleOfCountry::isPeople);
    }

    private static boolean isPeople(Entry entry) {
        return entry.domain() == Domain.COUNTRY && entry.kind() == Kind.PEOPLE
                || entry.domain() == Domain.ORGANIZATION
                        && (entry.kind() == Kind.PEOPLE || entry.kind() == Kind.ADJECTIVE);
    }

    /** The name of the people in the plural: {@code Bosnian Serbs} for {@code Bosnian Serb}; empty if it is no such join. */
    static Optional<String> name(Line line, Naming naming) {
        return isJoin(naming)
                ? Optional.of(line.phrase(naming.from(), naming.to() - 1) + " " + plural(line, naming))
                : Optional.empty();
    }

    private static boolean isJoin(Naming naming) {
        return !naming.is(Sort.KNOWN) && !naming.entries().isEmpty();
    }

    private static String plural(Line line, Naming naming) {
        String people = line.text(naming.to() - 1);
        return naming.entries().stream()
                .filter(entry -> entry.domain() == Domain.ORGANIZATION)
                .map(Entry::id)
                .findFirst()
                .orElse(people.endsWith("s") ? people : people + "s");
    }

    /** {@code Bosnian Serbs}: after them what is Serb is theirs, but what is Russian is not that of {@code ethnic Russians}. */
    private static boolean isOfCountry(Actor join) {
        return Character.isUpperCase(join.name().charAt(0));
    }

    /**
     * Lets the short name of a people and its only longer one in the article mean the same: after {@code Bosnian Serbs}
     * the {@code Serbs} are they; the {@code Iraqi Kurds} are the {@code Kurds}, if the article calls them so too.
     */
    static void unite(List<Line> lines, Map<Naming, Actor> actors) {
        SetMultimap<String, Actor> joins = HashMultimap.create();
        Map<String, Actor> peoples = new HashMap<>();
        actors.forEach((naming, actor) -> {
            Line line = lines.get(naming.line());
            if (isJoin(naming)) {
                joins.put(plural(line, naming), actor);
            } else if (isPeople(naming) && naming.is(Domain.ORGANIZATION)) {
                peoples.put(plural(line, naming), actor);
            }
        });
        actors.replaceAll((naming, actor) -> {
            Line line = lines.get(naming.line());
            String plural = naming.entries().isEmpty() ? "" : plural(line, naming);
            if (joins.get(plural).size() != 1) {
                return actor;
            }
            Actor whole = joins.get(plural).iterator().next();
            String text = line.text(naming.from());
            boolean bare = naming.is(Sort.KNOWN)
                    && naming.length() == 1
                    && (text.equals(plural) || isOfCountry(whole) && plural.equals(text + "s"));
            return isJoin(naming)
                    ? peoples.getOrDefault(plural, actor)
                    : bare ? peoples.getOrDefault(plural, whole) : actor;
        });
    }
}
