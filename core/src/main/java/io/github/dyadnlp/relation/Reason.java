package io.github.dyadnlp.relation;

/** Why a predicate, or two actors by it, did not become a relation. */
public enum Reason {
    /** The sentence is web furniture and not read. */
    FURNITURE("web furniture, not read"),
    /** The engine failed on the sentence. */
    NOT_PARSED("the engine gave no parse"),
    /** Fewer than two actors are mentioned in the sentence. */
    TOO_FEW_ACTORS("fewer than two actors in the sentence"),
    /** No frame knows the word. */
    NO_FRAME("no frame knows the word"),
    /** The word is part of a name. */
    PART_OF_NAME("part of a name"),
    /** The frame says being, having or comparing. */
    BEING("being or having, no act"),
    /** The frame only says something of its complement. */
    NO_ACT("only says something of its complement"),
    /** No argument that may hold the source holds an actor. */
    NO_SOURCE("no actor where the source may stand"),
    /** No argument that may hold the target holds an actor. */
    NO_TARGET("no actor where the target may stand"),
    /** The only other actor is the place of the act. */
    MERE_PLACE("the other actor is the mere place or time"),
    /** The same actor would stand on both sides. */
    SAME_ACTOR("the same actor on both sides"),
    /** Less plausible than the threshold. */
    UNLIKELY("below the threshold"),
    /** Another relation says the same. */
    TOLD_ALREADY("told by another relation"),
    /** The arguments hold actors, but the grammar does not bring them together. */
    NOT_JOINED("the arguments do not come together");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    /** In plain English, lower case. */
    public String meaning() {
        return meaning;
    }
}
