package io.github.dyadnlp.actor;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.dyadnlp.text.Span;
import java.util.Optional;

/**
 * A passage that refers to an actor.
 *
 * @param actor whom it refers to
 * @param kind how it does so
 * @param sentence index of the sentence in the article
 * @param from index of the first token in that sentence
 * @param to index after the last token
 * @param head index of the token that governs the passage in the dependency tree, from {@code from} to below {@code to}
 * @param span the passage, from its first to its last token
 * @param role what a group or office is that stands for its actor: {@code Russian troops} the military
 * @param confidence how sure it is that the passage refers to this actor, from 0 to 1: the share of mentions found in this
 *     way that were right in annotated news
 */
public record Mention(
        Actor actor,
        Kind kind,
        int sentence,
        int from,
        int to,
        int head,
        Span span,
        Optional<Role> role,
        double confidence) {

    /** How a passage refers to its actor. */
    public enum Kind {
        /** By a name of its own: {@code Russia}, {@code NATO}, {@code Tokayev}. */
        NAME,
        /** By an adjective or noun of origin: {@code Russian}, {@code Kazakhs}. */
        DEMONYM,
        /** By a capital or seat of power: {@code Moscow}, {@code the White House}. */
        METONYM,
        /** By a description: {@code Russian officials}, {@code the bloc}, {@code the Kazakh president}. */
        NOMINAL,
        /** By a pronoun: {@code he}, {@code its}. */
        PRONOUN,
        /** By nothing but what was done, and only that: {@code was arrested} the state where it happened. It acts there alone. */
        IMPLIED,
        /** By a name that only says where: {@code met in Brussels}, {@code MOSCOW (Reuters) -}. It does not act. */
        PLACE
    }

    /** @throws IllegalArgumentException if the passage is empty, its head lies outside, or the confidence does */
    public Mention {
        checkArgument(0 <= confidence && confidence <= 1, "confidence %s of a mention, expected 0 to 1", confidence);
        checkArgument(0 <= from && from <= head && head < to, "mention of tokens %s..%s with head %s", from, to, head);
    }

    /** Whether it calls the actor by a name, adjective of origin or seat of power. */
    public boolean isNamed() {
        return kind != Kind.NOMINAL && kind != Kind.PRONOUN && kind != Kind.IMPLIED;
    }

    /** A mention as sure as those of its kind mostly are. */
    public Mention(Actor actor, Kind kind, int sentence, int from, int to, int head, Span span, Optional<Role> role) {
        this(
                actor,
                kind,
                sentence,
                from,
                to,
                head,
                span,
                role,
                Evidence.of(kind).confidence());
    }

    /**
     * Whether one can act on the other: they mean different actors, or one means the state and the other people or bodies of
     * one and the same country, as {@code Kenyan police} and {@code Kenyan students}; a place of the country is faced by both,
     * as in {@code imposed a curfew in Nairobi}.
     */
    public boolean canFace(Mention other) {
        return !actor.id().equals(other.actor.id()) || isDomesticTo(other);
    }

    private boolean isDomesticTo(Mention other) {
        boolean apart = to <= other.from || other.to <= from || sentence != other.sentence;
        return apart
                && actor.type() == Actor.Type.COUNTRY
                && (isOfState() && other.isOfSociety()
                        || isOfSociety() && other.isOfState()
                        || role.isPresent() && other.kind == Kind.PLACE);
    }

    /** A country called by its name acts as a state. */
    private boolean isOfState() {
        return role.map(Role::isOfState).orElse(kind == Kind.NAME || kind == Kind.METONYM);
    }

    /** Whether it tells of people or bodies that a state governs: {@code students}, {@code rebels}. */
    public boolean isOfSociety() {
        return role.filter(Role::isOfSociety).isPresent();
    }

    /** A mention that tells no role. */
    public Mention(Actor actor, Kind kind, int sentence, int from, int to, int head, Span span) {
        this(actor, kind, sentence, from, to, head, span, Optional.empty());
    }
}
