/** Relations as events: rows of a table, sides of a conflict, counts over time. */
package io.github.dyadnlp.examples.events;
