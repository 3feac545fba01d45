package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the program that the README shows. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Pattern PROGRAM_AND_OUTPUT =
            Pattern.compile("```java\\n(.*?)```\\n```text\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void showsAProgramThatPrintsWhatItSays() throws Exception {
        // given
        Matcher readme = PROGRAM_AND_OUTPUT.matcher(Files.readString(README));
        assertThat(readme.find()).as("README has a program and its output").isTrue();
        compile(readme.group(1));

        // when
        String printed = run();

        // then
        assertThat(printed).isEqualToNormalizingNewlines(readme.group(2));
    }

    private void compile(String program) throws IOException {
        Path source = Files.writeString(folder.resolve("Readme.java"), program);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).as("exit code of the compiler").isZero();
    }

    private String run() throws Exception {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
