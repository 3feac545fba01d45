package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls the organisations of an article by the fullest name that the article itself uses, as it calls people.
 *
 * <p>Their ids stay those of the gazetteer. One that the article names only by its seat keeps the gazetteer's name.
 */
final class FullNames {

    private final List<Line> lines;
    private final Map<Naming, Actor> actors;
    private final Map<String, String> longest = new HashMap<>();

    FullNames(List<Line> lines, Map<Naming, Actor> actors) {
        this.lines = lines;
        this.actors = actors;
        actors.forEach(this::compare);
    }

    private void compare(Naming naming, Actor actor) {
        Line line = lines.get(naming.line());
        boolean named = naming.is(Sort.KNOWN) && naming.is(Entry.Kind.NAME) && !line.capitals();
        if (named && actor.type() == Actor.Type.ORGANIZATION) {
            String name = line.phrase(naming.from(), naming.to());
            longest.merge(actor.id(), name, FullNames::fuller);
        }
    }

    private static String fuller(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength > 0 || byLength == 0 && one.compareTo(other) < 0 ? one : other;
    }

    /** The same names with actors so called. */
    Map<Naming, Actor> applied() {
        actors.replaceAll((naming, actor) -> naming.is(Sort.KNOWN) ? renamed(actor) : actor);
        return actors;
    }

    private Actor renamed(Actor actor) {
        return actor.fold(
                person -> person,
                country -> country,
                organization -> new Organization(
                        organization.id(),
                        longest.getOrDefault(organization.id(), organization.name()),
                        organization.parent()),
                region -> region);
    }
}
