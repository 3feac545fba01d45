/**
 * Stanford CoreNLP behind Dyad's {@link io.github.dyadnlp.syntax.Analyzer}.
 *
 * <p>No type of CoreNLP shows in a public signature. This module is under the GPL, version 3 or later, because CoreNLP
 * is; Dyad's core is not and knows nothing of it.
 */
package io.github.dyadnlp.corenlp;
