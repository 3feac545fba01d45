/**
 * How a sentence is built: parts of speech, lemmas, names and the dependency tree of Universal Dependencies v2.
 *
 * <p>{@link io.github.dyadnlp.syntax.Analyzer} is the one door to an engine; engines are found by
 * {@link java.util.ServiceLoader} through {@link io.github.dyadnlp.syntax.AnalyzerProvider}. What comes out, a
 * {@link io.github.dyadnlp.syntax.ParsedSentence}, knows no engine and is immutable.
 */
package io.github.dyadnlp.syntax;
