package io.github.dyadnlp.relation;

/** What is weighed for and against a {@link Proposal}; {@code weights.tsv} says how much each counts. */
enum Sign {
    /** Always 1. */
    CONSTANT,
    /** The network's log-odds, from -6 to 6. */
    NETWORK,
    /** 1 if a rule proposes it. */
    RULE,
    /** How plausible the rule finds it. */
    RULE_PLAUSIBILITY,
    /** The network's log-odds where a rule proposes it too. */
    RULE_AND_NETWORK,
    /** 1 if a rule proposes it for a verb without a frame. */
    UNKNOWN_VERB,
    /** 1 if a rule proposes it for a noun. */
    NOUN_RULE,
    /** 1 if no rule proposes it, but rules propose other actors for the word. */
    OTHER_ACTORS,
    /** 1 if no rule proposes it, but rules propose another word for the actors. */
    OTHER_ACT,
    /** 1 if no rule proposes it and the word has the frame of an act. */
    FRAME,
    /** By how much the network prefers another word for the same actors, 0 if it does not. */
    RIVAL_ACT,
    /** By how much the network prefers another target for the word and the source. */
    RIVAL_TARGET,
    /** By how much the network prefers another source for the word and the target. */
    RIVAL_SOURCE,
    /** By how much the network prefers the roles swapped; 0 if a rule finds them mutual. */
    SWAPPED,
    /** 1 if no rule proposes it and both stand in one coordination: {@code Norway and Finland applauded}. */
    CO_ACTORS,
    /** 1 if the word is a noun. */
    NOUN,
    /** 1 if the word is an adjective. */
    ADJECTIVE,
    /** Logarithm of one more than the words between act and source. */
    SOURCE_DISTANCE,
    /** Logarithm of one more than the words between act and target. */
    TARGET_DISTANCE,
    /** 1 if the source stands as a pronoun. */
    PRONOUN_SOURCE,
    /** 1 if the target stands as a pronoun. */
    PRONOUN_TARGET,
    /** 1 if the source stands as a description. */
    NOMINAL_SOURCE,
    /** 1 if the target stands as a description. */
    NOMINAL_TARGET,
    /** 1 if the source stands as an adjective or noun of origin. */
    DEMONYM_SOURCE,
    /** 1 if the target stands as an adjective or noun of origin. */
    DEMONYM_TARGET,
    /** How doubtful it is whom the source's mention means: 1 less its confidence. */
    DOUBTFUL_SOURCE,
    /** The same of the target. */
    DOUBTFUL_TARGET,
    /** 1 if both are persons. */
    PERSONS,
    /** Logarithm of how many actors the sentence mentions. */
    ACTORS
}
