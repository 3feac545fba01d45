package io.github.dyadnlp.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What an article tells of one person; collected mention by mention, then turned into a {@link Person}. */
final class Profile {

    private final List<Naming> namings = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private PersonName name;
    private Optional<Actor> affiliation = Optional.empty();
    private Optional<Gender> gender = Optional.empty();

    Profile(PersonName name) {
        this.name = name;
    }

    /** The fullest name so far. */
    PersonName name() {
        return name;
    }

    void add(Naming naming, PersonName as) {
        namings.add(naming);
        boolean fuller = as.parts().size() > name.parts().size()
                || as.parts().size() == name.parts().size()
                        && as.first().length() > 1
                        && name.first().length() == 1;
        if (fuller) {
            name = as;
        }
    }

    void addTitle(String title) {
        titles.add(title);
    }

    /** The first that the article tells stays. */
    void setAffiliation(Actor actor) {
        affiliation = affiliation.or(() -> Optional.of(actor));
    }

    void setGender(Gender told) {
        gender = gender.or(() -> Optional.of(told));
    }

    List<Naming> namings() {
        return namings;
    }

    Set<String> titles() {
        return titles;
    }

    Optional<Actor> affiliation() {
        return affiliation;
    }

    Optional<Gender> gender() {
        return gender;
    }

    /** @param roleOf the role that a title tells */
    Person person(Function<String, Optional<Role>> roleOf) {
        Optional<Role> role =
                titles.stream().map(roleOf).flatMap(Optional::stream).findFirst();
        return new Person(name.written(), List.copyOf(titles), affiliation, role);
    }
}
