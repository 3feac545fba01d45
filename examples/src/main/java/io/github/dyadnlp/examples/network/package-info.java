/** Who acts on whom how often, as a graph. */
package io.github.dyadnlp.examples.network;
