package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), content);
    }

    private static JsonNode sentence(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out()).at("/sentences/0");
    }

    @Test
    void writesWordsWithTheirTree() throws IOException {
        // given
        Path output = folder.resolve("out.jsonl");
        Path input = file("{\"id\": \"a\", \"text\": \"Norway fell.\"}\n");

        // when
        Run run = Run.of(new Inspect(), input, "--output", output, "--engine", "fake");

        // then
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent("""
                {"id":"a","text":"Norway fell.","sentences":[{"index":0,"words":[\
                {"begin":0,"end":6,"lemma":"Norway","upos":"X","head":-1,"deprel":"root"},\
                {"begin":7,"end":11,"lemma":"fell","upos":"X","head":0,"deprel":"dep"},\
                {"begin":11,"end":12,"lemma":".","upos":"X","head":0,"deprel":"dep"}],"mentions":[]}]}
                """);
    }

    @Test
    void writesMentionsAndWhereAskedForProposalsWithTheirSigns() throws IOException {
        Path input = file("{\"id\": \"a\", \"text\": \"France attacked Germany on Monday.\"}\n");

        JsonNode sentence = sentence(Run.of(new Inspect(), input, "--proposals", "--engine", "neural"));

        assertThat(sentence.path("mentions")).hasSize(2);
        assertThat(sentence.at("/mentions/1"))
                .hasToString(
                        "{\"type\":\"COUNTRY\",\"id\":\"DEU\",\"name\":\"Germany\",\"kind\":\"NAME\",\"from\":2,\"to\":3,\"head\":2}");
        assertThat(sentence.path("proposals")).anySatisfy(proposal -> {
            assertThat(proposal.path("begin").asInt()).isEqualTo(7);
            assertThat(proposal.path("end").asInt()).isEqualTo(15);
            assertThat(proposal.at("/source/id").asText()).isEqualTo("FRA");
            assertThat(proposal.at("/target/name").asText()).isEqualTo("Germany");
            assertThat(proposal.path("rule").asBoolean()).isTrue();
            assertThat(proposal.at("/signs/constant").asDouble()).isEqualTo(1);
            assertThat(proposal.at("/signs/rule plausibility").asDouble()).isPositive();
        });
    }

    @Test
    void weighsNothingInASentenceOfOneActor() throws IOException {
        Path input = file("{\"id\": \"a\", \"text\": \"Norway fell.\"}\n");

        assertThat(sentence(Run.of(new Inspect(), input, "--proposals", "--engine", "fake"))
                        .path("proposals"))
                .isEmpty();
    }

    @Test
    void reportsWhatItCannotReadAndGoesOn() throws IOException {
        Run run = Run.of(new Inspect(), file("""
                {"id": "a", "text": "Xyzzy came."}
                {"id": "b", "text": "War."}
                """));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"id\":\"b\"").hasLineCount(1);
        assertThat(run.err()).contains("in.jsonl:1: fake cannot read Xyzzy");
    }
}
