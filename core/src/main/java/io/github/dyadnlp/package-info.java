/**
 * Dyad reads English news and says who did what to whom.
 *
 * <p>Start at {@link io.github.dyadnlp.Extractor#extract(String)}. For many articles, or settings of one's own, build a
 * {@link io.github.dyadnlp.Pipeline} with {@link io.github.dyadnlp.Extractor#builder()}. An engine must be on the class
 * path, for example {@code dyad-models-neural}.
 */
package io.github.dyadnlp;
