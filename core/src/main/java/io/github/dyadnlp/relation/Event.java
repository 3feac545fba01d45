package io.github.dyadnlp.relation;

/**
 * What kind of event a relation is: the sixteen categories of PLOVER, and one for the rest.
 *
 * <p>Source: Open Event Data Alliance, <i>PLOVER: Political Language Ontology for Verifiable Event Records</i>, codebook
 * of 2022.
 */
public enum Event {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** An action that no category covers, or whose category is not known. */
    OTHER
}
