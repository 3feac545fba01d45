package io.github.dyadnlp.syntax;

import io.github.dyadnlp.text.Sentence;
import java.util.List;

/**
 * The one door to an engine: reads tokenised sentences into words, names and dependency trees.
 *
 * <p>An analyzer is safe for use by any number of threads and keeps no state from call to call. Words and tree of a
 * sentence depend on that sentence alone; its names may depend on the other sentences of the call too, if not on their
 * order. {@code AnalyzerContract} in the test jar of core holds every implementation to this.
 */
public interface Analyzer extends AutoCloseable {

    /** Short name of the engine, such as {@code corenlp}. */
    String name();

    /**
     * Analyses sentences of one article.
     *
     * @return one parse for each sentence, in order, with exactly its tokens
     * @throws AnalysisException if the engine fails; the message names the sentence
     * @throws IllegalStateException after {@link #close()}
     */
    List<ParsedSentence> analyze(List<Sentence> sentences);

    /** Frees what the engine holds. Closing twice does nothing. */
    @Override
    void close();
}
