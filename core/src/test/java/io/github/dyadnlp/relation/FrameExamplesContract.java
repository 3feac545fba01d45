package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.lexicon.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example in the {@code .frames} files, read from end to end. The tests of an engine extend this class.
 *
 * <p>The examples are about frames and the grammar, not about the weights of confidence: a relation counts however doubtful
 * it is, an unwanted one if a frame proposes it. Where the frame knows no event ({@code OTHER}), the engine's network may.
 *
 * <p>Sentences that the engine parses wrong are listed in {@code misread-examples.tsv} beside the engine's test. The list
 * is short, and a sentence that is read right has to leave it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
public abstract class FrameExamplesContract {

    private static final String LIST = "misread-examples.tsv";

    /** Most sentences on the list, as a share of all. */
    private static final double MOST = 0.02;

    private Map<String, String> misread;
    private Pipeline pipeline;

    /** Opens a pipeline with the engine and {@code minConfidence(0)}. */
    protected abstract Pipeline open();

    @BeforeAll
    final void load() {
        misread = Table.read(getClass(), LIST, 2).stream()
                .collect(Collectors.toMap(row -> row.cell(0), row -> row.cell(1)));
        pipeline = open();
    }

    @AfterAll
    final void unload() {
        pipeline.close();
    }

    private static Stream<FrameExample> examples() {
        return Stream.of("verbs.frames", "nouns.frames", "adjectives.frames")
                .flatMap(file -> FrameExample.read(file).stream());
    }

    private Stream<FrameExample> readable() {
        return examples().filter(example -> !misread.containsKey(example.sentence()));
    }

    Stream<FrameExample> wanted() {
        return readable().filter(FrameExample::wanted);
    }

    Stream<FrameExample> unwanted() {
        return readable().filter(example -> !example.wanted());
    }

    private List<Relation> relations(FrameExample example) {
        return pipeline.extract(Article.of(example.place(), example.sentence())).relations();
    }

    private List<Relation> relationsByFrames(FrameExample example) {
        return relations(example).stream()
                .filter(relation -> !relation.foundBy().equals(SentenceReader.NETWORK))
                .toList();
    }

    private boolean holds(FrameExample example) {
        return example.wanted()
                ? relations(example).stream().anyMatch(example::describes)
                : relationsByFrames(example).stream().noneMatch(example::describes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wanted")
    void findWhatTheySay(FrameExample example) {
        assertThat(relations(example)).anyMatch(example::describes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unwanted")
    void doNotFindWhatTheyRuleOut(FrameExample example) {
        assertThat(relationsByFrames(example)).noneMatch(example::describes);
    }

    @Test
    void areMisreadOnlyWhereTheListSaysSo() {
        Map<String, Boolean> right = examples()
                .filter(example -> misread.containsKey(example.sentence()))
                .collect(Collectors.toMap(FrameExample::sentence, this::holds, Boolean::logicalAnd));

        assertThat(right.keySet()).as("sentences of the list that are examples").isEqualTo(misread.keySet());
        assertThat(right.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey))
                .as("sentences that are read right by now: take them off " + LIST)
                .isEmpty();
    }

    @Test
    void areSeldomMisread() {
        long sentences = examples().map(FrameExample::sentence).distinct().count();

        assertThat(misread).hasSizeLessThanOrEqualTo((int) (MOST * sentences));
        assertThat(misread.values()).as("reasons").noneMatch(String::isEmpty);
    }
}
