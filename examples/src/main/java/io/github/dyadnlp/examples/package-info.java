/**
 * Small programs that show what Dyad does, each readable in one sitting.
 *
 * <p>Start at {@link io.github.dyadnlp.examples.QuickStart}. Each class runs on its own and as a subcommand of
 * {@link io.github.dyadnlp.examples.Main}.
 */
package io.github.dyadnlp.examples;
