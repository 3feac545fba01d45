package io.github.dyadnlp.neural;

import static com.google.common.base.Preconditions.checkState;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The transformer with its heads: word pieces in, scores out. The only class that sees ONNX Runtime types.
 *
 * <p>One session serves all threads; each call computes in the thread that makes it.
 */
final class Network implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int start;
    private final int end;
    /** Held for reading while the session computes, so that closing waits. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile boolean closed;

    private Network(OrtEnvironment environment, OrtSession session, int start, int end) {
        this.environment = environment;
        this.session = session;
        this.start = start;
        this.end = end;
    }

    /**
     * @param graph an ONNX file
     * @param start piece that goes before every window
     * @param end piece that goes after it
     * @throws IllegalStateException if ONNX Runtime does not run here or refuses the graph
     */
    static Network load(byte[] graph, int start, int end) {
        OrtEnvironment environment = environment();
        try (SessionOptions options = new SessionOptions()) {
            environment.setTelemetry(false);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
            // Patterns are kept for every length of sentence ever seen, and save no time.
            options.setMemoryPatternOptimization(false);
            // The arena has one lock for all threads, and gives nothing back.
            options.setCPUArenaAllocator(false);
            return new Network(environment, environment.createSession(graph, options), start, end);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "ONNX Runtime %s cannot load the network".formatted(environment.getVersion()), e);
        }
    }

    /** Unpacks ONNX Runtime's library on the first call, which takes some tenths of a second. */
    static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "ONNX Runtime cannot be loaded on %s %s: it needs Linux or Windows on x86-64, or Linux or macOS on ARM, and room in %s; another engine, such as dyad-models-corenlp, does without"
                            .formatted(
                                    System.getProperty("os.name"),
                                    System.getProperty("os.arch"),
                                    System.getProperty("java.io.tmpdir")),
                    e);
        }
    }

    /** @throws IllegalStateException after {@link #close()} */
    void checkOpen() {
        checkState(!closed, "analyzer '%s' is closed", NeuralAnalyzer.NAME);
    }

    /**
     * Reads one window by itself. Windows are not read in batches: activations are quantised by their range over all that
     * is read at once, so that neighbours would change the result; and sentences of the length usual in news gain nothing.
     *
     * @throws OrtException if the session fails
     * @throws IllegalStateException after {@link #close()}
     */
    Scores read(Window window) throws OrtException {
        Input input = Input.of(window, start, end);
        Lock reading = lock.readLock();
        reading.lock();
        try {
            checkOpen();
            try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, new long[][] {input.ids()});
                    OnnxTensor maskTensor = OnnxTensor.createTensor(environment, new long[][] {input.mask()});
                    OnnxTensor casingTensor = OnnxTensor.createTensor(environment, new long[][] {input.casing()});
                    OnnxTensor startTensor = OnnxTensor.createTensor(environment, new long[][] {input.wordStarts()});
                    OrtSession.Result result = session.run(Map.of(
                            "input_ids", idTensor,
                            "attention_mask", maskTensor,
                            "casing", casingTensor,
                            "word_starts", startTensor))) {
                return new Scores(
                        numbers(result, "upos"),
                        numbers(result, "xpos"),
                        floats(result, "names"),
                        floats(result, "arcs"),
                        numbers(result, "labels"),
                        floats(result, "roles"),
                        floats(result, "events"));
            }
        } finally {
            reading.unlock();
        }
    }

    private static int[] numbers(OrtSession.Result result, String output) {
        return tensor(result, output).getIntBuffer().array();
    }

    private static float[] floats(OrtSession.Result result, String output) {
        return tensor(result, output).getFloatBuffer().array();
    }

    private static OnnxTensor tensor(OrtSession.Result result, String output) {
        return (OnnxTensor) result.get(output)
                .orElseThrow(() -> new IllegalStateException("the network lacks the output " + output));
    }

    /** Waits for calls that are being answered, then frees the native memory. Closing twice does nothing. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed to close the network", e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
