package io.github.dyadnlp.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been made out of one article so far. Belongs to one thread.
 *
 * @param lines the sentences read
 * @param names the names of each
 * @param actors whom each name means
 * @param people the persons among them
 * @param sheet the mentions noted
 * @param groups the groups that only descriptions name
 */
record Scene(
        List<Line> lines,
        List<NamesOfLine> names,
        Map<Naming, Actor> actors,
        People people,
        Sheet sheet,
        Groups groups) {

    NamesOfLine names(Line line) {
        return names.get(line.index());
    }

    /** Whom a name means, place or actor. */
    Optional<Actor> actor(Naming naming) {
        return Optional.ofNullable(actors.get(naming));
    }
}
