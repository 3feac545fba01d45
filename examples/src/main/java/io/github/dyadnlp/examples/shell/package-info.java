/**
 * What the examples share as programs of the command line: options, output files, tables, progress, and errors in words.
 */
package io.github.dyadnlp.examples.shell;
