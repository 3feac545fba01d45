/**
 * The default engine: one small transformer reads parts of speech, lemmas, names and dependency trees at once.
 *
 * <p>Users put the artifact on the class path and ask for nothing, or for {@code neural} by name;
 * {@link io.github.dyadnlp.neural.NeuralProvider} also opens weights of one's own. Inside, words become numbers
 * ({@code WordPieces}, {@code Casing}), the network turns these into scores ({@code Network}, the only class that sees
 * ONNX Runtime), and scores become trees, names and lemmas ({@code SpanningTree}, {@code NameDecoder},
 * {@code Lemmatizer}). How the weights are made is told in {@code models/training}.
 */
package io.github.dyadnlp.neural;
