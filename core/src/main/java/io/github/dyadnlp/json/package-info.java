/**
 * Extractions as JSON and JSON Lines, and back.
 *
 * <p>Start at {@link io.github.dyadnlp.json.ExtractionJson}, whose documentation lists the fields; for many articles see
 * {@link io.github.dyadnlp.json.JsonLines}. The same extraction gives the same characters on every Java and in every
 * locale, one line each, and reads back as an equal value.
 */
package io.github.dyadnlp.json;
