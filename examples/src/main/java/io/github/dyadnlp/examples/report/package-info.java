/**
 * An extraction as a page to look at: text with its actors marked, relations, a graph.
 *
 * <p>Start at {@link io.github.dyadnlp.examples.report.Page}. The classes whose names end in {@code View} are what the template
 * {@code page.ftlh} sees; it alone knows HTML.
 */
package io.github.dyadnlp.examples.report;
