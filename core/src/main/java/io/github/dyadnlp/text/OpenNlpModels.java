package io.github.dyadnlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The Universal Dependencies models of Apache OpenNLP. The only class that sees OpenNLP types.
 *
 * <p>Each place in the text is put to the models on its own, through OpenNLP's own context generators: the ME classes
 * answer for a whole text at once and are not thread-safe. Models do not change once read; context generators do, so
 * one is made for each question.
 */
final class OpenNlpModels {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String SENTENCE_BREAK = "s";
    private static final String TOKEN_BREAK = "T";

    private final SentenceModel sentences;
    private final TokenizerModel tokens;

    private OpenNlpModels(SentenceModel sentences, TokenizerModel tokens) {
        this.sentences = sentences;
        this.tokens = tokens;
    }

    /**
     * Reads both models from the class path, where the Maven artifacts {@code opennlp-models-sentdetect-en} and
     * {@code opennlp-models-tokenizer-en} put them.
     *
     * @throws IllegalStateException if a model is missing
     */
    static OpenNlpModels load() {
        return new OpenNlpModels(
                read(SENTENCES, "opennlp-models-sentdetect-en", SentenceModel::new),
                read(TOKENS, "opennlp-models-tokenizer-en", TokenizerModel::new));
    }

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private static <M> M read(String resource, String artifact, Reader<M> reader) {
        try (InputStream in = OpenNlpModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "model %s is missing from the class path; add the artifact org.apache.opennlp:%s that this version names"
                                .formatted(resource, artifact));
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model %s cannot be read".formatted(resource), e);
        }
    }

    /**
     * How likely the mark at {@code position} ends a sentence, from 0 to 1.
     *
     * @param context the words around, not the whole article: effort grows with its length
     */
    double endsSentence(CharSequence context, int position) {
        MaxentModel model = sentences.getMaxentModel();
        String[] features = sentences.getFactory().getSDContextGenerator().getContext(context, position);
        return model.eval(features)[model.getIndex(SENTENCE_BREAK)];
    }

    /** Whether {@code chunk}, which holds no blank, falls into two tokens before {@code position}. */
    boolean splitsToken(String chunk, int position) {
        MaxentModel model = tokens.getMaxentModel();
        String[] features = tokens.getFactory().getContextGenerator().getContext(chunk, position);
        return model.getBestOutcome(model.eval(features)).equals(TOKEN_BREAK);
    }
}
