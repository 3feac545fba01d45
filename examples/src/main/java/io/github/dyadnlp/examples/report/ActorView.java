package io.github.dyadnlp.examples.report;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorProfile;
import io.github.dyadnlp.actor.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An actor, as the list of actors shows it.
 *
 * @param code country code or short name; empty if it is the name
 * @param type as in {@code country}
 * @param detail titles and affiliation; empty if there are none
 * @param forms as the text has it
 */
public record ActorView(String name, String code, String type, String detail, int mentions, List<String> forms) {

    static ActorView of(ActorProfile profile, Extraction extraction) {
        List<String> forms = profile.mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.IMPLIED)
                .map(mention -> mention.span().of(extraction.article().text()).replaceAll("\\s+", " "))
                .distinct()
                .toList();
        Actor actor = profile.actor();
        return new ActorView(
                actor.name(),
                code(actor),
                type(actor),
                detail(actor),
                profile.mentions().size(),
                forms);
    }

    /** What a pointer over a mention is told: {@code Russia · RUS · country}. */
    static String label(Actor actor) {
        String code = code(actor);
        String detail = detail(actor);
        return actor.name() + (code.isEmpty() ? "" : " · " + code) + " · " + (detail.isEmpty() ? type(actor) : detail);
    }

    static String type(Actor actor) {
        return actor.type().name().toLowerCase(Locale.ROOT);
    }

    private static String code(Actor actor) {
        return actor.id().equals(actor.name()) ? "" : actor.id();
    }

    private static String detail(Actor actor) {
        return actor.fold(
                person -> String.join(", ", person.titles()) + belonging(person.affiliation(), person.titles()),
                country -> "",
                organization -> organization
                        .parent()
                        .map(parent -> "part of " + parent.name())
                        .orElse(""),
                region -> "");
    }

    private static String belonging(Optional<Actor> affiliation, List<String> titles) {
        return affiliation.map(of -> (titles.isEmpty() ? "" : ", ") + of.name()).orElse("");
    }
}
