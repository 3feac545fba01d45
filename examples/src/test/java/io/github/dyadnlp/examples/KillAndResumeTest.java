package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs at random moments, as {@code kill -9} does, and lets them go on. In the build with an engine that knows nothing
 * and few articles; in full, with a thousand articles and ten kills, with
 *
 * <pre>mvn -Dlight test -pl examples -am -Dtest=KillAndResumeTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dkill.engine=neural -Dkill.articles=1000 -Dkill.times=10</pre>
 */
class KillAndResumeTest {

    private static final String ENGINE = System.getProperty("kill.engine", "fake");
    private static final int ARTICLES = Integer.getInteger("kill.articles", 150);
    private static final int TIMES = Integer.getInteger("kill.times", 3);
    private static final int PATIENCE_MINUTES = 20;

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void writeCorpusWithABrokenLineInTheMiddle() throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readAllLines(SyntheticCorpus.write(ARTICLES, folder.resolve("corpus.jsonl"))));
        lines.add(ARTICLES / 2, "{\"id\": \"broken\"}");
        corpus = Files.write(folder.resolve("corpus.jsonl"), lines);
    }

    private List<String> command(String output, String errors) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfake.millis=10",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                corpus.toString(),
                "--engine",
                ENGINE,
                "--output",
                folder.resolve(output).toString(),
                "--errors",
                folder.resolve(errors).toString()));
        return command;
    }

    private Process start(String output, String errors, String... more) throws IOException {
        List<String> command = command(output, errors);
        command.addAll(List.of(more));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static int await(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private long length(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.size(folder.resolve(file)) : 0;
    }

    @Test
    void goesOnAfterBeingKilledAndLosesAndRepeatsNothing() throws Exception {
        // given
        assertThat(await(start("whole.jsonl", "errors-whole.jsonl"))).isEqualTo(1);
        long whole = length("whole.jsonl");

        // when
        Random random = new Random();
        int killed = 0;
        for (int time = 1; time <= TIMES; time++) {
            // Somewhere in the next stretch of the output, so that every kill hits a run that is at work.
            double stretch = (time - 1 + random.nextDouble()) / TIMES;
            Process process = start("killed.jsonl", "errors-killed.jsonl", time == 1 ? "--quiet" : "--resume");
            while (process.isAlive() && length("killed.jsonl.part") < stretch * whole) {
                Thread.sleep(random.nextInt(20));
            }
            process.destroyForcibly();
            killed += await(process) > 1 ? 1 : 0;
            System.out.printf("kill %d at %,d of %,d bytes%n", time, length("killed.jsonl.part"), whole);
        }
        int end = await(start("killed.jsonl", "errors-killed.jsonl", "--resume"));

        // then
        assertThat(killed).isEqualTo(TIMES);
        assertThat(end).isEqualTo(1);
        assertThat(folder.resolve("killed.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        assertThat(folder.resolve("errors-killed.jsonl")).hasSameBinaryContentAs(folder.resolve("errors-whole.jsonl"));
        assertThat(Files.readAllLines(folder.resolve("errors-killed.jsonl"))).hasSize(1);
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,resume,next}");
    }

    @Test
    void goesOnAfterAHalfWrittenLine() throws Exception {
        // given
        Process process = start("out.jsonl", "errors.jsonl");
        while (length("out.jsonl.part") < 10_000) {
            Thread.sleep(5);
        }
        process.destroyForcibly();
        await(process);
        Files.writeString(folder.resolve("out.jsonl.part"), "{\"id\": \"hal", StandardOpenOption.APPEND);

        // when
        await(start("out.jsonl", "errors.jsonl", "--resume"));

        // then
        assertThat(await(start("whole.jsonl", "errors-whole.jsonl"))).isEqualTo(1);
        assertThat(folder.resolve("out.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
    }
}
