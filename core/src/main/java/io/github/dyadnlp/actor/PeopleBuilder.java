package io.github.dyadnlp.actor;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.dyadnlp.lexicon.GivenNames;
import io.github.dyadnlp.lexicon.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Groups the names of persons in an article into people. */
final class PeopleBuilder {

    private final GivenNames givenNames;
    private final Titles titles;
    private final Words words;
    private final Function<Naming, Optional<Actor>> actorOf;
    private final Function<String, Optional<Actor>> leaderOf;
    private final List<Profile> profiles = new ArrayList<>();
    private final SetMultimap<String, Profile> byPart = LinkedHashMultimap.create();

    /**
     * @param actorOf the actor that a name of a country or organisation stands for
     * @param leaderOf the state that a person of that name leads or led, for those of whom the article tells no body
     */
    PeopleBuilder(
            GivenNames givenNames,
            Titles titles,
            Words words,
            Function<Naming, Optional<Actor>> actorOf,
            Function<String, Optional<Actor>> leaderOf) {
        this.leaderOf = leaderOf;
        this.givenNames = givenNames;
        this.titles = titles;
        this.words = words;
        this.actorOf = actorOf;
    }

    /**
     * A name of a person as it stands in the article.
     *
     * @param introductions how the sentence introduces the person
     */
    record Appearance(Naming naming, String written, List<Introduction> introductions) {}

    /** @param appearances in order of the article */
    People build(List<Appearance> appearances) {
        Map<Appearance, PersonName> names = new HashMap<>();
        for (Appearance appearance : appearances) {
            PersonName name = PersonName.of(appearance.written(), words);
            names.put(appearance, name);
            if (name.isFull()) {
                enrol(appearance, name, sameFull(name));
            }
        }
        for (Appearance appearance : appearances) {
            PersonName name = names.get(appearance);
            if (!name.isFull()) {
                enrol(appearance, name, choose(appearance, candidates(name)));
            }
        }
        profiles.forEach(profile -> leaderOf.apply(profile.name().written()).ifPresent(profile::setAffiliation));
        return People.of(profiles, title -> titles.sector(title).flatMap(Role::of));
    }

    private void enrol(Appearance appearance, PersonName name, Optional<Profile> known) {
        Profile profile = known.orElseGet(() -> {
            Profile fresh = new Profile(name);
            profiles.add(fresh);
            return fresh;
        });
        profile.add(appearance.naming(), name);
        byPart.put(name.last(), profile);
        byPart.put(name.first(), profile);
        name.parts().stream().filter(part -> part.length() > 2).forEach(part -> byPart.put(part, profile));
        byPart.put(withoutParticle(name), profile);
        byPart.put(initial(name), profile);
        describe(profile, name, appearance.introductions());
    }

    private void describe(Profile profile, PersonName name, List<Introduction> introductions) {
        for (Introduction introduction : introductions) {
            String title = introduction.title();
            if (!title.isEmpty() && !words.is(WordClass.ADDRESS, title)) {
                profile.addTitle(title);
            }
            gender(title).ifPresent(profile::setGender);
            introduction
                    .body()
                    .flatMap(actorOf)
                    .filter(body -> body.type() != Actor.Type.REGION)
                    .ifPresent(profile::setAffiliation);
        }
        if (name.isFull()) {
            String given = name.written().split(" ")[0];
            gender(given.toLowerCase(Locale.ROOT)).ifPresent(profile::setGender);
            if (givenNames.isOfWomen(given)) {
                profile.setGender(Gender.FEMALE);
            } else if (givenNames.isOfMen(given)) {
                profile.setGender(Gender.MALE);
            }
        }
    }

    private Optional<Gender> gender(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1);
        if (words.is(WordClass.MALE_ADDRESS, last)) {
            return Optional.of(Gender.MALE);
        }
        return words.is(WordClass.FEMALE_ADDRESS, last) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    /** Key under which names meet whose surnames are spelt alike at the beginning. */
    private static String initial(PersonName name) {
        return name.isFull() ? name.first().charAt(0) + " " + name.last().charAt(0) : name.last();
    }

    private Optional<Profile> sameFull(PersonName name) {
        return byPart.get(initial(name)).stream()
                .filter(profile -> profile.name().resembles(name))
                .findFirst();
    }

    private String withoutParticle(PersonName name) {
        String written = name.written().substring(name.written().lastIndexOf(' ') + 1);
        int hyphen = written.indexOf('-');
        boolean particle = hyphen > 0
                && words.is(
                        WordClass.NAME_PARTICLE, written.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return PersonName.fold(particle ? written.substring(hyphen + 1) : written);
    }

    /** Those whom a single name may mean: by surname, or by the first of their names if it is no given name. */
    private Collection<Profile> candidates(PersonName name) {
        Set<Profile> bySurname = new LinkedHashSet<>();
        Set<Profile> byOther = new LinkedHashSet<>();
        for (String key : ImmutableSet.of(name.last(), withoutParticle(name))) {
            for (Profile profile : byPart.get(key)) {
                PersonName full = profile.name();
                boolean surname =
                        full.last().equals(key) || withoutParticle(full).equals(key);
                (surname ? bySurname : byOther).add(profile);
            }
        }
        return bySurname.isEmpty() ? byOther : bySurname;
    }

    private Optional<Profile> choose(Appearance appearance, Collection<Profile> candidates) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        for (Introduction introduction : appearance.introductions()) {
            List<Profile> fitting = candidates.stream()
                    .filter(profile -> fits(profile, introduction))
                    .toList();
            if (fitting.size() == 1) {
                return Optional.of(fitting.get(0));
            }
        }
        return lastBefore(appearance.naming(), candidates);
    }

    private boolean fits(Profile profile, Introduction introduction) {
        Optional<Actor> body = introduction.body().flatMap(actorOf);
        boolean title = profile.titles().contains(introduction.title())
                || gender(introduction.title()).isPresent()
                        && gender(introduction.title()).equals(profile.gender());
        return body.isPresent() ? body.equals(profile.affiliation()) : title;
    }

    private static Optional<Profile> lastBefore(Naming naming, Collection<Profile> candidates) {
        Profile best = null;
        Naming latest = null;
        for (Profile profile : candidates) {
            for (Naming other : profile.namings()) {
                boolean before =
                        other.line() < naming.line() || other.line() == naming.line() && other.from() < naming.from();
                boolean later = latest == null
                        || other.line() > latest.line()
                        || other.line() == latest.line() && other.from() > latest.from();
                if (before && later) {
                    best = profile;
                    latest = other;
                }
            }
        }
        return best == null ? candidates.stream().findFirst() : Optional.of(best);
    }
}
