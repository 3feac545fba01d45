package io.github.dyadnlp.neural;

import ai.onnxruntime.OrtException;
import com.google.common.base.Throwables;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads sentences with one small transformer: encodes, runs the network, decodes. */
final class NeuralAnalyzer implements Analyzer {

    static final String NAME = "neural";

    private final WordPieces pieces;
    private final ClauseCutter cutter;
    private final Network network;
    private final Decoder decoder;

    private NeuralAnalyzer(WordPieces pieces, ClauseCutter cutter, Network network, Decoder decoder) {
        this.pieces = pieces;
        this.cutter = cutter;
        this.network = network;
        this.decoder = decoder;
    }

    /** @throws java.io.UncheckedIOException if a file of the bundle is missing or damaged */
    static NeuralAnalyzer load(Bundle bundle) {
        // Three things that take their time and do not wait for each other.
        CompletableFuture<?> runtime = CompletableFuture.runAsync(Network::environment);
        CompletableFuture<byte[]> graph = CompletableFuture.supplyAsync(() -> bundle.bytes("reader.onnx"));
        WordPieces pieces = new WordPieces(bundle.lines("vocab.txt"));
        Decoder decoder = Decoder.load(bundle);
        ClauseCutter cutter = ClauseCutter.load(Window.MOST);
        result(runtime);
        Network network = Network.load(result(graph), pieces.start(), pieces.end());
        return new NeuralAnalyzer(pieces, cutter, network, decoder);
    }

    private static <T> T result(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            Throwables.throwIfUnchecked(e.getCause());
            throw e;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ParsedSentence> analyze(List<Sentence> sentences) {
        network.checkOpen();
        List<List<Scores>> scores = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            scores.add(guarded(sentence, () -> read(sentence)));
        }
        List<List<Name>> names = decoder.names(sentences, scores);
        List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            int index = i;
            Sentence sentence = sentences.get(i);
            parsed.add(guarded(sentence, () -> decoder.parsed(sentence, scores.get(index), names.get(index))));
        }
        return parsed;
    }

    private List<Scores> read(Sentence sentence) throws OrtException {
        List<Scores> scores = new ArrayList<>(1);
        for (Window window : cutter.windows(sentence, EncodedSentence.of(sentence, pieces))) {
            scores.add(network.read(window));
        }
        return scores;
    }

    private interface Step<T> {

        T run() throws OrtException;
    }

    private static <T> T guarded(Sentence sentence, Step<T> step) {
        try {
            return step.run();
        } catch (OrtException | IllegalArgumentException e) {
            throw new AnalysisException(
                    "%s failed on sentence %d at %s".formatted(NAME, sentence.index(), sentence.span()), e);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
