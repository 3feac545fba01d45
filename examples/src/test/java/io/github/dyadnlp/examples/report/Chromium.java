package io.github.dyadnlp.examples.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless browser, spoken to by the Chrome DevTools Protocol: <a
 * href="https://chromedevtools.github.io/devtools-protocol/">methods and events</a>. Drivers such as Selenium's would do the
 * same, at 30 MB of test libraries that every build would load.
 */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 30;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile, URI page) throws Exception {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Starts the browser; skips the test if there is none. {@code CHROMIUM} in the environment names one elsewhere. */
    static Chromium start() throws Exception {
        Optional<Path> program = program();
        assumeTrue(
                program.isPresent(),
                "SKIPPED: no Chromium here; apt-get install chromium, or set CHROMIUM to the path of one");
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        return new Chromium(process, profile, page(profile.resolve("DevToolsActivePort")));
    }

    private static Optional<Path> program() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static URI page(Path port) throws Exception {
        for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            if (Files.exists(port) && Files.readAllLines(port).size() > 1) {
                URI list = URI.create("http://127.0.0.1:%s/json/list"
                        .formatted(Files.readAllLines(port).get(0)));
                String targets = HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                        .body();
                for (JsonNode target : JSON.readTree(targets)) {
                    if (target.get("type").asText().equals("page")) {
                        return URI.create(target.get("webSocketDebuggerUrl").asText());
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium did not start; see " + port.resolveSibling("chromium.log"));
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode answered = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answered.has("error")) {
            throw new IOException(method + ": " + answered.get("error"));
        }
        return answered.get("result");
    }

    /** Opens a page and waits until it is loaded; forgets what happened before. */
    void open(URI page) throws Exception {
        events.clear();
        call("Page.navigate", Map.of("url", page.toString()));
        for (int tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
            if (events("Page.loadEventFired").findAny().isPresent()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IOException(page + " did not load");
    }

    /** The value of a script. */
    JsonNode evaluate(String script) throws Exception {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** The window, in CSS pixels. */
    void resize(int width, int height) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** {@code light} or {@code dark}. */
    void prefer(String scheme) throws Exception {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void press(String key) throws Exception {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    void screenshot(Path file) throws Exception {
        JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode(shot.get("data").asText()));
    }

    /** What the page asked for since it was opened, itself included. */
    List<String> requests() {
        return events("Network.requestWillBeSent")
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    /** Errors and warnings on the console, and exceptions, since the page was opened. */
    List<String> complaints() {
        return Stream.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                .flatMap(this::events)
                .map(JsonNode::toString)
                .toList();
    }

    private Stream<JsonNode> events(String method) {
        return events.stream().filter(event -> event.get("method").asText().equals(method));
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        List<ProcessHandle> helpers = process.descendants().toList(); // they write to the profile to the last
        process.destroy();
        helpers.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        helpers.forEach(helper -> helper.onExit().join());
        deleteProfile(3);
    }

    /** A file that appears while its folder is being deleted makes that fail; the next try finds nobody writing. */
    private void deleteProfile(int tries) throws IOException {
        try {
            MoreFiles.deleteRecursively(profile, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            if (tries == 1) {
                throw e;
            }
            deleteProfile(tries - 1);
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String json) {
            try {
                JsonNode node = JSON.readTree(json);
                if (node.has("id")) {
                    answers.remove(node.get("id").asInt()).complete(node);
                } else {
                    events.add(node);
                }
            } catch (IOException e) {
                throw new IllegalStateException(json, e);
            }
        }
    }
}
