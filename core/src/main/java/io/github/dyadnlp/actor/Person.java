package io.github.dyadnlp.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A human being.
 *
 * @param name full name without titles, as the article gives it at its fullest; also the {@link #id}
 * @param titles titles and offices that the article gives, lower case, in order of appearance
 * @param affiliation the country or organisation that the person speaks or acts for, where the article tells
 * @param role what the person is, where a title tells
 */
public record Person(String name, List<String> titles, Optional<Actor> affiliation, Optional<Role> role)
        implements Actor {

    /** @throws IllegalArgumentException if the name is blank */
    public Person {
        checkArgument(!name.isBlank(), "a person needs a name");
        titles = List.copyOf(titles);
    }

    /** A person whose role is not told. */
    public Person(String name, List<String> titles, Optional<Actor> affiliation) {
        this(name, titles, affiliation, Optional.empty());
    }

    @Override
    public String id() {
        return name;
    }

    @Override
    public <R> R fold(
            Function<Person, R> person,
            Function<Country, R> country,
            Function<Organization, R> organization,
            Function<Region, R> region) {
        return person.apply(this);
    }
}
