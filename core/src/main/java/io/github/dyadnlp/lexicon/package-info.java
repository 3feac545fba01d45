/**
 * Knowledge kept as data: readers of the files under {@code resources/}.
 *
 * <p>Each file says in its header what its columns mean and which test guards it. Errors name file and line.
 * Everything here is read once and immutable.
 */
package io.github.dyadnlp.lexicon;
