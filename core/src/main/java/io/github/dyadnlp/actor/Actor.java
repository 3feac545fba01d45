package io.github.dyadnlp.actor;

import java.util.function.Function;

/** Someone or something that can act in the news. */
public sealed interface Actor permits Person, Country, Organization, Region {

    /** What kind of actor, as the JSON names it. */
    enum Type {
        PERSON,
        COUNTRY,
        ORGANIZATION,
        REGION
    }

    /**
     * Tells this actor from others: the ISO 3166-1 alpha-3 code of a country ({@code XKX} for Kosovo), the best-known
     * short name of an organisation, the full name of a person, the English name of a region.
     */
    String id();

    /** The fullest name that the article or the gazetteer gives. */
    String name();

    /** Picks the branch for this kind of actor; adding a kind makes every caller fail to compile. */
    <R> R fold(
            Function<Person, R> person,
            Function<Country, R> country,
            Function<Organization, R> organization,
            Function<Region, R> region);

    default Type type() {
        return fold(
                person -> Type.PERSON,
                country -> Type.COUNTRY,
                organization -> Type.ORGANIZATION,
                region -> Type.REGION);
    }
}
