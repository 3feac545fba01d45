package io.github.dyadnlp.relation;

/** Whether the text says that the act takes place. Negation is told apart: see {@link Relation#negated}. */
public enum Status {
    /** Said to have happened or to be going on. */
    ACTUAL,
    /** Will, plans to, has pledged or agreed to. */
    PLANNED,
    /** May, could, should, if, wants to, was urged to. */
    HYPOTHETICAL
}
