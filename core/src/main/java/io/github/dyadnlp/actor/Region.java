package io.github.dyadnlp.actor;

import java.util.function.Function;

/**
 * A region of several countries that the news makes act or be acted on, such as Central Asia or the West.
 *
 * @param name English name without article; also the {@link #id}
 */
public record Region(String name) implements Actor {

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
        return region.apply(this);
    }
}
