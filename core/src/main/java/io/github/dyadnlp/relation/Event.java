package io.github.dyadnlp.relation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What kind of event a relation is: the sixteen categories of PLOVER, and one for the rest.
 *
 * <p>Source: Open Event Data Alliance, <i>PLOVER: Political Language Ontology for Verifiable Event Records</i>, codebook
 * of 2022; the figures of each event stand with their source in {@code events.tsv} beside this class.
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
    OTHER;

    /** Words or deeds, cooperation or conflict; empty for {@link #OTHER}. */
    public Optional<QuadClass> quadClass() {
        return EventScale.of(this).map(EventScale::quadClass);
    }

    /**
     * The root code of CAMEO, PLOVER's forerunner, that the event comes from: two digits, {@code 04} for {@link
     * #CONSULT}. {@link #CONCEDE} and {@link #RETREAT} share one; empty for {@link #OTHER}.
     */
    public Optional<String> cameoRoot() {
        return EventScale.of(this).map(EventScale::cameoRoot);
    }

    /**
     * How hostile or friendly an act of this kind is, on Goldstein's scale from -10 (most hostile) to +10, by PLOVER's
     * table; empty for {@link #OTHER}. The scale is of the event, whatever the single act was, and says nothing of
     * whether it was negated or planned.
     */
    public OptionalDouble intensity() {
        return EventScale.of(this)
                .map(EventScale::intensity)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
