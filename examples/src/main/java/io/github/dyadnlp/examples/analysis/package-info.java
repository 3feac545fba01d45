/** How an article was read, as JSON for the programs in {@code models/training} that learn from it. */
package io.github.dyadnlp.examples.analysis;
