/**
 * Who did what to whom: relations, and how they are read off a parsed sentence with its actors.
 *
 * <p>Start at {@link io.github.dyadnlp.relation.RelationFinder}. What a predicate means and where its actors stand is
 * knowledge kept in the {@code .frames} files beside this package; what is here is grammar. Everything is immutable and
 * thread-safe.
 */
package io.github.dyadnlp.relation;
