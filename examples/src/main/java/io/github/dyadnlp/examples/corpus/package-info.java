/**
 * Articles on their way in and findings on their way out: files in several forms, one entry at a time, nothing lost.
 *
 * <p>Start at {@link io.github.dyadnlp.examples.corpus.Corpus}, which gives entries; {@link
 * io.github.dyadnlp.examples.corpus.Outcome#of} reads them with a pipeline, in order.
 */
package io.github.dyadnlp.examples.corpus;
