package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindMentionsTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), content);
    }

    @Test
    void writesNamesWithTheirPlacesAndCountriesAsLocations() throws IOException {
        // given
        Path output = folder.resolve("out.jsonl");
        Path input = file("""
                {"id": "a", "text": "They like Zembla. Zembla is far."}
                {"id": "b", "text": "War."}
                """);

        // when
        Run run = Run.of(new FindMentions(), input, "--output", output, "--engine", "fake");

        // then
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent("""
                {"id":"a","entities":[{"begin":10,"end":16,"type":"LOC"},{"begin":18,"end":24,"type":"LOC"}]}
                {"id":"b","entities":[]}
                """);
    }

    @Test
    void reportsWhatItCannotReadAndGoesOn() throws IOException {
        Run run = Run.of(new FindMentions(), file("""
                {"id": "a"}
                {"id": "b", "text": "Xyzzy came."}
                {"id": "c", "text": "War."}
                """));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualToIgnoringNewLines("{\"id\":\"c\",\"entities\":[]}");
        assertThat(run.err()).contains("in.jsonl:1: text: missing", "in.jsonl:2: fake cannot read Xyzzy");
    }

    @Test
    void knowsOnlyTheEnginesOnTheClassPath() throws IOException {
        Run run = Run.of(new FindMentions(), file(""), "--engine", "spacy");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("engine 'spacy' is not on the class path");
    }
}
