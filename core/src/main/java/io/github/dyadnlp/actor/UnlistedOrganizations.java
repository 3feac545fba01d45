package io.github.dyadnlp.actor;

import com.google.common.base.Splitter;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.dyadnlp.actor.Naming.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The organisations of one article that the gazetteer does not know.
 *
 * <p>A longer name takes in the shorter ones that it ends or begins with ({@code First Connecting Eurasia Dialogue},
 * {@code Eurasia Dialogue}) and the acronym that follows it in parentheses. Ministries of one name that belong to
 * several countries stay several.
 */
final class UnlistedOrganizations {

    /** Shorter acronyms stand for too much. */
    private static final int SHORTEST = 3;

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private final Map<Naming, Actor> byNaming = new HashMap<>();
    private final Map<String, Actor> byAcronym = new HashMap<>();

    private UnlistedOrganizations() {}

    /**
     * An organisation where the article names it.
     *
     * @param name as written
     * @param fullName with the country before it: {@code Turkish Foreign Ministry}
     */
    private record Sighting(Naming naming, String name, String fullName, Optional<Actor> parent) {}

    /**
     * Collects them.
     *
     * @param known the actor of a name in the gazetteer
     */
    static UnlistedOrganizations of(
            List<Line> lines, List<NamesOfLine> names, Words words, Function<Naming, Optional<Actor>> known) {
        List<Sighting> sightings = new ArrayList<>();
        Map<String, String> acronyms = new HashMap<>();
        for (Line line : lines) {
            NamesOfLine there = names.get(line.index());
            for (Naming naming : there.all()) {
                if (naming.is(Sort.ORGANIZATION)) {
                    Sighting sighting = sighting(line, naming, there, words, known);
                    sightings.add(sighting);
                    acronym(line, naming.to(), sighting.name())
                            .ifPresent(acronym -> acronyms.put(acronym, sighting.name()));
                }
            }
        }
        initials(sightings, inCapitals(lines, names)).forEach(acronyms::putIfAbsent);
        UnlistedOrganizations organizations = new UnlistedOrganizations();
        SetMultimap<String, Sighting> groups = grouped(sightings, acronyms);
        groups.asMap().forEach(organizations::add);
        for (Sighting sighting : sightings) {
            acronyms.forEach((acronym, name) -> {
                if (name.equals(sighting.name())) {
                    organizations.byAcronym.put(acronym, organizations.byNaming.get(sighting.naming()));
                }
            });
        }
        return organizations;
    }

    private static Sighting sighting(
            Line line, Naming naming, NamesOfLine names, Words words, Function<Naming, Optional<Actor>> known) {
        String name = PeopleOfCountry.name(line, naming).orElseGet(() -> line.phrase(naming.from(), naming.to()));
        boolean possessed = line.isPossessiveSign(naming.from() - 1);
        Optional<Naming> owner =
                names.endingAt(possessed ? naming.from() - 1 : naming.from()).filter(other -> other.is(Sort.KNOWN));
        Optional<Actor> parent = owner.flatMap(known)
                .or(() -> words.is(WordClass.OWNING_PREPOSITION, line.lower(naming.to()))
                        ? names.at(naming.to() + 1).flatMap(known)
                        : Optional.empty());
        String fullName = owner.filter(other -> !possessed)
                .map(other -> line.phrase(other.from(), naming.to()))
                .orElse(name);
        return new Sighting(naming, name, fullName, parent);
    }

    /** Names in capitals that are the initials of only one other name of the article. */
    private static Map<String, String> initials(List<Sighting> sightings, Set<String> inCapitals) {
        SetMultimap<String, String> byInitials = LinkedHashMultimap.create();
        sightings.forEach(sighting -> byInitials.put(initials(sighting.name()), sighting.name()));
        Map<String, String> acronyms = new HashMap<>();
        for (String acronym : inCapitals) {
            Set<String> names = byInitials.get(acronym);
            if (names.size() == 1) {
                acronyms.put(acronym, names.iterator().next());
            }
        }
        sightings.forEach(sighting -> abbreviated(sighting.name(), byInitials.values())
                .ifPresent(whole -> acronyms.put(sighting.name(), whole)));
        return acronyms;
    }

    /** The only name whose last words another puts as initials: {@code Vermont ANG}, {@code Vermont Air National Guard}. */
    private static Optional<String> abbreviated(String name, Collection<String> names) {
        int last = name.lastIndexOf(' ') + 1;
        String acronym = name.substring(last);
        boolean capitals = acronym.length() >= SHORTEST && acronym.equals(acronym.toUpperCase(Locale.ROOT));
        List<String> wholes = names.stream()
                .filter(whole -> last > 0 && capitals && whole.startsWith(name.substring(0, last)))
                .filter(whole -> initials(whole.substring(last)).equals(acronym))
                .distinct()
                .toList();
        return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
    }

    /** Names of one word in capitals, also those that the gazetteer takes for something else. */
    private static Set<String> inCapitals(List<Line> lines, List<NamesOfLine> names) {
        Set<String> found = new HashSet<>();
        for (Line line : lines) {
            for (Naming naming : names.get(line.index()).all()) {
                if (naming.length() == 1 && line.isAllCapitals(naming.from(), SHORTEST) && !line.capitals()) {
                    found.add(line.text(naming.from()));
                }
            }
        }
        return found;
    }

    /** The capitals with which its words begin. */
    private static String initials(String name) {
        return BLANKS.splitToStream(name)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Sightings by the longest name that takes theirs in. */
    private static SetMultimap<String, Sighting> grouped(List<Sighting> sightings, Map<String, String> acronyms) {
        Set<String> names = new HashSet<>();
        sightings.forEach(sighting -> names.add(sighting.name()));
        Map<String, String> wholes = new HashMap<>();
        names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> {
                    String whole = wholes.computeIfAbsent(key(name), key -> name);
                    parts(name).forEach(part -> wholes.putIfAbsent(key(part), whole));
                    names.stream()
                            .filter(other -> isShortened(other, name))
                            .forEach(other -> wholes.putIfAbsent(key(other), whole));
                });
        shortened(sightings).forEach((part, whole) -> wholes.put(key(part), wholes.getOrDefault(key(whole), whole)));
        SetMultimap<String, Sighting> groups = LinkedHashMultimap.create();
        for (Sighting sighting : sightings) {
            String name = acronyms.getOrDefault(sighting.name(), sighting.name());
            groups.put(wholes.getOrDefault(key(name), name), sighting);
        }
        return groups;
    }

    /** Names of one word with the longer name that ends in it, if that was there before: {@code Coalition}. */
    private static Map<String, String> shortened(List<Sighting> sightings) {
        Map<String, String> byLastWord = new HashMap<>();
        Map<String, String> shortened = new HashMap<>();
        for (Sighting sighting : sightings) {
            String name = sighting.name();
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (!last.equals(name)) {
                byLastWord.putIfAbsent(last, name);
            } else if (!shortened.containsKey(name)) {
                shortened.put(name, byLastWord.getOrDefault(name, name));
            }
        }
        return shortened;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether {@code name} leaves out words from the middle of {@code whole}: {@code Life [Insurance Co] of Georgia}. */
    private static boolean isShortened(String name, String whole) {
        List<String> words = BLANKS.splitToList(name);
        List<String> all = BLANKS.splitToList(whole);
        boolean ends = words.size() > 1
                && words.size() < all.size()
                && words.get(0).equals(all.get(0))
                && words.get(words.size() - 1).equals(all.get(all.size() - 1));
        int found = 0;
        for (int i = 0; ends && i < all.size() && found < words.size(); i++) {
            found += all.get(i).equals(words.get(found)) ? 1 : 0;
        }
        return ends && found == words.size();
    }

    /** The beginnings and ends of a name that have at least two words and lack at least one. */
    private static List<String> parts(String name) {
        List<String> words = List.of(name.split(" "));
        List<String> parts = new ArrayList<>();
        for (int i = 1; i + 2 <= words.size(); i++) {
            parts.add(String.join(" ", words.subList(i, words.size())));
            parts.add(String.join(" ", words.subList(0, words.size() - i)));
        }
        return parts;
    }

    private void add(String name, Collection<Sighting> sightings) {
        List<Actor> parents = sightings.stream()
                .map(Sighting::parent)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (parents.size() < 2) {
            Organization organization = new Organization(
                    name, fullest(name, sightings), parents.stream().findFirst());
            sightings.forEach(sighting -> byNaming.put(sighting.naming(), organization));
            return;
        }
        Map<Optional<Actor>, Actor> byParent = new HashMap<>();
        Actor last = new Organization(name, name, Optional.empty());
        for (Sighting sighting : sightings) {
            if (sighting.parent().isPresent()) {
                last = byParent.computeIfAbsent(
                        sighting.parent(),
                        parent -> new Organization(sighting.fullName(), sighting.fullName(), parent));
            }
            byNaming.put(sighting.naming(), last);
        }
    }

    private static String fullest(String name, Collection<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::fullName)
                .filter(full -> full.length() > name.length())
                .findFirst()
                .orElse(name);
    }

    /** Capitals in parentheses that are the initials of the name before them, or half of them where it is translated. */
    private static Optional<String> acronym(Line line, int at, String name) {
        boolean bracketed = line.lower(at).equals("(") && line.lower(at + 2).equals(")");
        if (!bracketed || !line.isAllCapitals(at + 1, 2)) {
            return Optional.empty();
        }
        String acronym = line.text(at + 1);
        int found = 0;
        for (int i = 0; i < name.length() && found < acronym.length(); i++) {
            if (Character.toUpperCase(name.charAt(i)) == acronym.charAt(found)) {
                found++;
            }
        }
        boolean foreign = acronym.length() >= SHORTEST && found > 0 && 2 * found >= acronym.length();
        return found == acronym.length() || foreign ? Optional.of(acronym) : Optional.empty();
    }

    /** The organisation named there. */
    Optional<Actor> of(Naming naming) {
        return Optional.ofNullable(byNaming.get(naming));
    }

    /** What the article itself says that an acronym stands for. */
    Optional<Actor> acronym(String text) {
        return Optional.ofNullable(byAcronym.get(text));
    }
}
