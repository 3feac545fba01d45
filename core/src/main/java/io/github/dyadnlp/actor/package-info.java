/**
 * Who acts: actors, the passages that mention them, and how the two are matched over a whole article.
 *
 * <p>Start at {@link io.github.dyadnlp.actor.ActorResolver}. Everything is immutable and thread-safe.
 */
package io.github.dyadnlp.actor;
