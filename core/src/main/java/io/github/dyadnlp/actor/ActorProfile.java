package io.github.dyadnlp.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that an article tells of one actor.
 *
 * @param actor who it is
 * @param names the names that the article uses, as written, once each, in order of first use; descriptions and pronouns are
 *     none, so it may be empty
 * @param roles what those who stand for the actor are, in order of first appearance: {@code Russian troops} the military
 * @param mentions where it is mentioned, in order; at least one
 */
public record ActorProfile(Actor actor, List<String> names, Set<Role> roles, List<Mention> mentions) {

    /** @throws IllegalArgumentException if it is mentioned nowhere */
    public ActorProfile {
        checkArgument(!mentions.isEmpty(), "a profile of %s needs a mention", actor.id());
        names = List.copyOf(names);
        roles = ImmutableSet.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /**
     * The profiles of all actors that act, in order of first mention.
     *
     * @param text the article that the mentions point into
     */
    public static List<ActorProfile> of(ActorMentions mentions, String text) {
        SetMultimap<Actor, Mention> byActor = LinkedHashMultimap.create();
        mentions.mentions().forEach(mention -> byActor.put(mention.actor(), mention));
        List<ActorProfile> profiles = new ArrayList<>();
        for (Actor actor : mentions.actors()) {
            profiles.add(of(actor, List.copyOf(byActor.get(actor)), text));
        }
        return profiles;
    }

    private static ActorProfile of(Actor actor, List<Mention> mentions, String text) {
        var names = ImmutableSet.<String>builder();
        var roles = ImmutableSet.<Role>builder();
        actor.fold(
                        Person::role,
                        country -> Optional.<Role>empty(),
                        body -> Optional.<Role>empty(),
                        region -> Optional.<Role>empty())
                .ifPresent(roles::add);
        for (Mention mention : mentions) {
            if (mention.isNamed()) {
                names.add(mention.span().of(text));
            }
            mention.role().ifPresent(roles::add);
        }
        return new ActorProfile(actor, names.build().asList(), roles.build(), mentions);
    }

    public Actor.Type type() {
        return actor.type();
    }

    public String id() {
        return actor.id();
    }

    /** The fullest name; see {@link Actor#name}. */
    public String name() {
        return actor.name();
    }

    /** The country or organisation that a person acts for or an organisation belongs to, where it is known. */
    public Optional<Actor> affiliation() {
        return actor.fold(
                Person::affiliation, country -> Optional.empty(), Organization::parent, region -> Optional.empty());
    }
}
