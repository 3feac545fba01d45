package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The dated articles of {@code testdata/wire.jsonl}, extracted by the neural engine once for all tests. */
final class Wire {

    private static final Path ARTICLES = Path.of("../testdata/wire.jsonl");

    private static Path extracted;

    private Wire() {}

    /** What {@code extract} writes for them. */
    static synchronized Path extractions() throws IOException {
        if (extracted == null) {
            extracted = Files.createTempFile("wire", ".jsonl");
            extracted.toFile().deleteOnExit();
            Run run = Run.of(new ExtractCorpus(), ARTICLES, "-o", extracted, "--engine", "neural", "--quiet");
            assertThat(run).isEqualTo(new Run(0, "", ""));
        }
        return extracted;
    }
}
