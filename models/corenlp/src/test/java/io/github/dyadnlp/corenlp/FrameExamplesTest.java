package io.github.dyadnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.relation.FrameExample;
import io.github.dyadnlp.relation.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the {@code .frames} files, read from end to end. */
@Timeout(300)
class FrameExamplesTest {

    static Stream<FrameExample> examples() {
        return Stream.of("verbs.frames", "nouns.frames", "adjectives.frames")
                .flatMap(file -> FrameExample.read(file).stream());
    }

    static Stream<FrameExample> wanted() {
        return examples().filter(FrameExample::wanted);
    }

    static Stream<FrameExample> unwanted() {
        return examples().filter(example -> !example.wanted());
    }

    private static List<Relation> relations(FrameExample example) {
        return Engine.PIPELINE
                .extract(Article.of(example.place(), example.sentence()))
                .relations();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wanted")
    void findWhatTheySay(FrameExample example) {
        assertThat(relations(example)).anyMatch(example::describes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unwanted")
    void doNotFindWhatTheyRuleOut(FrameExample example) {
        assertThat(relations(example)).noneMatch(example::describes);
    }
}
