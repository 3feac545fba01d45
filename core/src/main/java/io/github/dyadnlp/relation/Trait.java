package io.github.dyadnlp.relation;

/** What a frame says of its predicate beyond its arguments; the frame files explain each. */
enum Trait {
    /** The act is mutual, the relation symmetric. */
    JOINT,
    /** The relation itself is planned. */
    PLANNED,
    /** The relation itself is hypothetical. */
    HYPOTHETICAL,
    /** The relation itself is negated by meaning. */
    NEGATED,
    /** What the complement names did not happen. */
    NEGATES,
    /** What the complement names is planned. */
    PLANS,
    /** What the complement names is hypothetical. */
    WISHES,
    /** What the complement names happened. */
    ACHIEVES,
    /** The object is the understood subject of the complement. */
    OBJCONTROL,
    /** The complement is reported speech. */
    SAYS,
    /** An event noun as object gives event and slots. */
    LIGHT,
    /** Where it is only planned or possible, the event is AGREE. */
    SEALS,
    /** Done by the authorities of the place where it is done, if nobody else is said to do it. */
    LAWFUL,
    /** Being, having, comparing: never a relation. */
    STATIC
}
