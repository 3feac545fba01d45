package io.github.dyadnlp.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The people of one article. */
final class People {

    private final List<Person> persons;
    private final Map<Naming, Person> byNaming;
    private final Map<Person, Gender> genders;

    private People(List<Person> persons, Map<Naming, Person> byNaming, Map<Person, Gender> genders) {
        this.persons = persons;
        this.byNaming = byNaming;
        this.genders = genders;
    }

    /** @param roleOf the role that a title tells */
    static People of(List<Profile> profiles, Function<String, Optional<Role>> roleOf) {
        Map<Naming, Person> byNaming = new HashMap<>();
        Map<Person, Gender> genders = new HashMap<>();
        List<Person> persons = profiles.stream()
                .map(profile -> {
                    Person person = profile.person(roleOf);
                    profile.namings().forEach(naming -> byNaming.put(naming, person));
                    profile.gender().ifPresent(gender -> genders.put(person, gender));
                    return person;
                })
                .toList();
        return new People(persons, byNaming, genders);
    }

    Optional<Person> named(Naming naming) {
        return Optional.ofNullable(byNaming.get(naming));
    }

    /** Whether the person may be followed by pronouns of that gender; so may one whose gender is not known. */
    boolean maybe(Actor person, Gender gender) {
        Gender told = genders.get(person);
        return told == null || told == gender;
    }

    boolean isKnown(Actor person, Gender gender) {
        return genders.get(person) == gender;
    }

    /** The only person of that country or organisation with that title; empty also if there are several. */
    Optional<Person> holder(String title, Actor of) {
        List<Person> holders = persons.stream()
                .filter(person -> person.affiliation()
                        .filter(actor -> actor.equals(of)
                                || parent(actor).filter(of::equals).isPresent())
                        .isPresent())
                .filter(person -> holds(person, title))
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Those with just that title. */
    List<Person> titled(String title) {
        return persons.stream()
                .filter(person -> person.titles().contains(title))
                .distinct()
                .toList();
    }

    private static boolean holds(Person person, String title) {
        return person.titles().stream().anyMatch(own -> own.equals(title) || own.endsWith(" " + title));
    }

    private static Optional<Actor> parent(Actor actor) {
        return actor.fold(p -> Optional.empty(), c -> Optional.empty(), Organization::parent, r -> Optional.empty());
    }
}
