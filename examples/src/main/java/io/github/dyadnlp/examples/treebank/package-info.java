/**
 * Reading and writing annotated sentences: treebanks in CoNLL-U, names in columns, and counting what an engine got right.
 */
package io.github.dyadnlp.examples.treebank;
