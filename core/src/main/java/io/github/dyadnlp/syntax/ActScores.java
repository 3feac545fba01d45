package io.github.dyadnlp.syntax;

/**
 * What an engine's network makes of the words of one sentence as acts of somebody on somebody else. Words are given by
 * their number in the sentence, from 0; whether a word is there is not checked. Safe for any number of threads.
 */
public interface ActScores {

    /**
     * The log-odds that the word {@code act} names something that the actor headed by the word {@code source} does to,
     * with, about or towards the actor headed by {@code target}.
     */
    double logOdds(int act, int source, int target);

    /** The likeliest kind of event that the word names: a PLOVER category such as {@code CONSULT}, or {@code OTHER}. */
    String category(int act);
}
