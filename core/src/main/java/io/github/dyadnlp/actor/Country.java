package io.github.dyadnlp.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;

/**
 * A state or inhabited territory.
 *
 * @param id ISO 3166-1 alpha-3 code, {@code XKX} for Kosovo
 * @param name usual English name
 */
public record Country(String id, String name) implements Actor {

    /** @throws IllegalArgumentException if {@code id} is not three capital letters; whether it is assigned is not checked */
    public Country {
        checkArgument(id.matches("[A-Z]{3}"), "country '%s' needs an ISO 3166-1 alpha-3 code, not '%s'", name, id);
    }

    @Override
    public <R> R fold(
            Function<Person, R> person,
            Function<Country, R> country,
            Function<Organization, R> organization,
            Function<Region, R> region) {
        return country.apply(this);
    }
}
