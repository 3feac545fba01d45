package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dyadnlp.lexicon.LexiconException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the format is read; {@link FrameFilesTest} guards the files that are written in it. */
class FramesTest {

    private static Frames frames(String... lines) {
        return Frames.parse("test.frames", List.of(lines));
    }

    private static Frame frame(String line) {
        return frames(line).all().iterator().next();
    }

    @Test
    void readsPredicateSlotsAndEvent() {
        assertThat(frame("blame  subj  obj|on  ACCUSE"))
                .isEqualTo(new Frame(
                        "blame",
                        Set.of(),
                        List.of("subj"),
                        List.of("obj", "on"),
                        Optional.of(Event.ACCUSE),
                        Set.of(),
                        "test.frames:1"));
    }

    @Test
    void readsFlags() {
        assertThat(frame("urge  subj  obj  REQUEST  wishes,objcontrol").traits())
                .containsExactlyInAnyOrder(Trait.WISHES, Trait.OBJCONTROL);
    }

    @Test
    void readsADashAsNothing() {
        // when
        Frame frame = frame("be  -  -  -  static");

        // then
        assertThat(frame.sources()).isEmpty();
        assertThat(frame.targets()).isEmpty();
        assertThat(frame.event()).isEmpty();
    }

    @Test
    void readsTheConditionInBrackets() {
        // when
        Frame frame = frame("break[tie|relation]  subj  with|obj  SANCTION");

        // then
        assertThat(frame.predicate()).isEqualTo("break");
        assertThat(frame.objects()).containsExactlyInAnyOrder("tie", "relation");
    }

    @Test
    void passesOverRemarksBlankLinesAndExamples() {
        assertThat(frames("# halt", "", "halt subj obj COERCE", "  + A halted B.   A | halt | B | COERCE")
                        .all())
                .hasSize(1);
    }

    @Test
    void prefersTheFrameWhoseConditionIsMet() {
        Frames frames = frames("break subj obj OTHER", "break[tie] subj with SANCTION");

        assertThat(frames.find("break", Set.of("tie")))
                .hasValueSatisfying(frame -> assertThat(frame.event()).hasValue(Event.SANCTION));
    }

    @Test
    void fallsBackOnTheFrameWithoutCondition() {
        Frames frames = frames("break[tie] subj with SANCTION", "break subj obj OTHER");

        assertThat(frames.find("break", Set.of("law")))
                .hasValueSatisfying(frame -> assertThat(frame.event()).hasValue(Event.OTHER));
    }

    @Test
    void findsNothingWhereNoConditionIsMet() {
        assertThat(frames("break[tie] subj with SANCTION").find("break", Set.of()))
                .isEmpty();
    }

    @Test
    void knowsItsPredicates() {
        Frames frames = frames("call_off subj obj REJECT");

        assertThat(frames.has("call_off")).isTrue();
        assertThat(frames.has("call")).isFalse();
    }

    @Test
    void namesAFrameByPredicateAndSlots() {
        assertThat(frame("blame subj obj|on ACCUSE").label()).isEqualTo("blame subj obj|on");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "halt subj obj, 'test.frames:2: expected predicate, source, target, event and perhaps flags, found \"halt subj obj\"'",
        "halt subj obj COERCE joint x, 'test.frames:2: expected predicate, source, target, event and perhaps flags'",
        "halt subj obj COERSE, test.frames:2: unknown event 'COERSE'; known are [AGREE",
        "halt subj obj COERCE jiont, test.frames:2: unknown flag 'jiont'; known are [JOINT"
    })
    void tellsWhereABrokenLineStandsAndWhatItLacks(String line, String message) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> frames("# two lines", line))
                .withMessageStartingWith(message);
    }
}
