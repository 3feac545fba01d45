package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomKnowledgeTest {

    private static final Path OWN = Path.of("custom");

    @TempDir
    private Path folder;

    @Test
    void showsWhatOwnNamesAndFramesChange() {
        Run run = Run.of(
                new CustomKnowledge(),
                OWN.resolve("article.txt"),
                "--engine",
                "neural",
                "--lexicon",
                OWN.resolve("organizations.tsv"),
                "--frames",
                OWN.resolve("verbs.frames"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains("+ Tavria Corridor Union | blackball | Orlan Shipping | REJECT")
                .anyMatch(line -> line.startsWith("- "))
                .anyMatch(line -> line.startsWith("  "));
    }

    @Test
    void saysWhereAnOwnFileIsBroken() throws IOException {
        Path frames = Files.writeString(folder.resolve("verbs.frames"), "gherao subj obj PROTESTS\n");

        Run run = Run.of(new CustomKnowledge(), OWN.resolve("article.txt"), "--frames", frames);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("verbs.frames:1: ");
    }

    @Test
    void asksForOwnKnowledge() {
        Run run = Run.of(new CustomKnowledge(), OWN.resolve("article.txt"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("give --lexicon or --frames");
    }
}
