package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private static final String TEXT = "Russia halted Kazakh oil exports.";

    @TempDir
    private Path folder;

    @Test
    void printsTheTreeAndWhatWasKeptAndDropped() {
        Run run = Run.of(new Explain(), TEXT, "--engine", "neural");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("halted  root VERB", "├─ Russia  nsubj PROPN", "│  ├─ Kazakh  amod ADJ")
                .contains("halted: halt subj obj -> COERCE")
                .containsPattern("\\+ RUS -> KAZ \\d\\.\\d\\d kept")
                .contains("- no actor where the target may stand")
                .contains("1 relations kept");
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);

        assertThat(Run.of(new Explain(), "--file", file, "--engine", "neural").out())
                .isEqualTo(Run.of(new Explain(), TEXT, "--engine", "neural").out());
    }

    @Test
    void asksForAText() {
        Run run = Run.of(new Explain());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("TEXT");
    }
}
