package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Lexicon;
import java.util.Optional;

/** Makes actors of what the gazetteer knows. */
final class Directory {

    /** Organisations belong to organisations no more than so many times over. */
    private static final int DEPTH = 4;

    private final Lexicon lexicon;

    Directory(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Actor actor(Entry entry) {
        return switch (entry.domain()) {
            case COUNTRY -> country(entry.id());
            case REGION -> new Region(entry.id());
            case ORGANIZATION -> organization(entry.id(), DEPTH);
        };
    }

    Country country(String code) {
        return new Country(code, lexicon.countries().name(code).orElse(code));
    }

    private Organization organization(String id, int depth) {
        return lexicon.organizations()
                .facts(id)
                .map(facts -> new Organization(id, facts.name(), parent(facts.parent(), depth - 1)))
                .orElseGet(() -> new Organization(id, id, Optional.empty()));
    }

    private Optional<Actor> parent(String key, int depth) {
        if (key.isEmpty() || depth == 0) {
            return Optional.empty();
        }
        Optional<String> country = lexicon.countries().name(key);
        return Optional.of(country.isPresent() ? new Country(key, country.get()) : organization(key, depth));
    }

    /** Whether the noun, in lower case, refers back to the organisation: {@code bloc} to the EU. */
    boolean isCalled(Actor organization, String noun) {
        return lexicon.organizations()
                .facts(organization.id())
                .filter(facts -> facts.nouns().contains(noun))
                .isPresent();
    }

    /** Whether the gazetteer tells what the organisation is. */
    boolean knows(Actor organization) {
        return lexicon.organizations().facts(organization.id()).isPresent();
    }

    /** Whether the country lies in the region. */
    boolean isMember(Actor country, String region) {
        return lexicon.regions().members(region).contains(country.id());
    }
}
