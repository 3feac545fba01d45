package io.github.dyadnlp.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;

/**
 * A body with a name of its own: international organisation, institution, armed group, party, company, news agency.
 *
 * @param id best-known short name
 * @param name fullest name
 * @param parent the country or organisation that it belongs to, where the gazetteer or the article tells
 */
public record Organization(String id, String name, Optional<Actor> parent) implements Actor {

    /** @throws IllegalArgumentException if a name is blank */
    public Organization {
        checkArgument(!id.isBlank() && !name.isBlank(), "an organisation needs a name");
    }

    @Override
    public <R> R fold(
            Function<Person, R> person,
            Function<Country, R> country,
            Function<Organization, R> organization,
            Function<Region, R> region) {
        return organization.apply(this);
    }
}
