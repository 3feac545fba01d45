package io.github.dyadnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.AnalyzerProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path classes;

    /** An engine for the tests, found like any other. */
    public static class Modest implements AnalyzerProvider {

        @Override
        public String name() {
            return "modest";
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public Analyzer open() {
            return new PipelineTest.FakeAnalyzer(call -> {});
        }
    }

    /** One with a higher rank. */
    public static final class Proud extends Modest {

        @Override
        public String name() {
            return "proud";
        }

        @Override
        public int rank() {
            return 2;
        }

        @Override
        public Analyzer open() {
            throw new UnsupportedOperationException("the proud engine was opened");
        }
    }

    @AfterEach
    void forgetTheEngines() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private void haveBothEnginesOnTheClassPath() throws IOException {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(AnalyzerProvider.class.getName()),
                Modest.class.getName() + "\n" + Proud.class.getName() + "\n");
        URL[] path = {classes.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(path, before));
    }

    @Test
    void printsTheDependencyToAddWhenThereIsNoEngine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Extractor.builder().build())
                .withMessageStartingWith("no engine is on the class path; add one to your pom.xml:")
                .withMessageContaining("""
                        <dependency>
                          <groupId>io.github.dyadnlp</groupId>
                          <artifactId>dyad-models-neural</artifactId>
                          <version>""");
    }

    @Test
    void saysSoAtEveryCallOfTheSharedDefault() {
        for (int call = 0; call < 2; call++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Extractor.extract("Russia accused Ukraine."))
                    .withMessageStartingWith("no engine is on the class path");
        }
    }

    @Test
    void namesTheEnginesThereWhenAskedForAnother() throws IOException {
        haveBothEnginesOnTheClassPath();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extractor.builder().engine("coronlp").build())
                .withMessage("engine 'coronlp' is not on the class path; there are: modest, proud");
    }

    @Test
    void takesTheEngineAskedForByName() throws IOException {
        haveBothEnginesOnTheClassPath();

        try (Pipeline pipeline = Extractor.builder().engine("modest").build()) {
            assertThat(pipeline.engine()).isEqualTo("fake");
        }
    }

    @Test
    void takesTheEngineOfHighestRankUnasked() throws IOException {
        haveBothEnginesOnTheClassPath();

        assertThatThrownBy(() -> Extractor.builder().build()).hasMessage("the proud engine was opened");
    }
}
