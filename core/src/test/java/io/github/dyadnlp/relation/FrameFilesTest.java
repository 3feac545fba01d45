package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.dyadnlp.lexicon.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Guards the {@code .frames} files; that their examples hold is tested with an engine. */
class FrameFilesTest {

    static final List<String> FILES = List.of("adjectives.frames", "nouns.frames", "unknown.frames", "verbs.frames");

    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "against",
            "along",
            "alongside",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "between",
            "by",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "out",
            "over",
            "through",
            "to",
            "toward",
            "towards",
            "under",
            "upon",
            "with");
    private static final Set<String> LABELS = Set.of("negated", "planned", "hypothetical", "symmetric");
    private static final Splitter FIELDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** The first fields of the frames of a file, conditions included. */
    private static List<String> predicates(String file) {
        return Table.lines(Frames.class, file).stream()
                .filter(line -> line.matches("[^#\\s].*"))
                .map(line -> FIELDS.splitToList(line).get(0))
                .toList();
    }

    private static Stream<String> slots(String file) {
        return Frames.load(file).all().stream()
                .flatMap(frame -> Stream.concat(frame.sources().stream(), frame.targets().stream()));
    }

    private static Set<String> withPrepositions(String... slots) {
        Set<String> all = new HashSet<>(PREPOSITIONS);
        all.addAll(Arrays.asList(slots));
        return all;
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void readWithoutAnError(String file) {
        assertThat(Frames.load(file).all()).hasSameSizeAs(predicates(file));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void goByTheAlphabetOfTheirPredicates(String file) {
        assertThat(predicates(file).stream().map(predicate -> predicate.replaceAll("\\[.*", "")))
                .isSorted();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void giveNoPredicateTwiceUnderOneCondition(String file) {
        assertThat(predicates(file)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void areInLowerCase(String file) {
        assertThat(predicates(file))
                .allSatisfy(predicate -> assertThat(predicate).isEqualTo(predicate.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void nameNoSlotTwice(String file) {
        assertThat(Frames.load(file).all()).allSatisfy(frame -> {
            assertThat(frame.sources()).doesNotHaveDuplicates();
            assertThat(frame.targets()).doesNotHaveDuplicates();
        });
    }

    @Test
    void useSlotsThatVerbsHave() {
        assertThat(slots("verbs.frames"))
                .isSubsetOf(withPrepositions(Frame.SUBJECT, Frame.OBJECT, Frame.INDIRECT_OBJECT));
    }

    @Test
    void useSlotsThatNounsHave() {
        assertThat(slots("nouns.frames")).isSubsetOf(withPrepositions(Frame.POSSESSOR, Frame.COMPOUND));
    }

    @Test
    void useSlotsThatAdjectivesHave() {
        assertThat(slots("adjectives.frames")).isSubsetOf(withPrepositions(Frame.SUBJECT));
    }

    @Test
    void giveEveryVerbThatActsASource() {
        assertThat(Frames.load("verbs.frames").all())
                .filteredOn(frame -> frame.event().isPresent() && !frame.is(Trait.STATIC))
                .allSatisfy(frame ->
                        assertThat(frame.sources()).as(frame.predicate()).isNotEmpty());
    }

    @Test
    void knowAtLeastAHundredAndFiftyVerbs() {
        assertThat(Frames.load("verbs.frames").all().stream()
                        .filter(frame -> frame.event().isPresent())
                        .map(Frame::predicate)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void giveVerbsOfEveryCategory() {
        assertThat(Frames.load("verbs.frames").all().stream()
                        .flatMap(frame -> frame.event().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Event.values());
    }

    @Test
    void sayOnceHowAnUnknownVerbIsRead() {
        assertThat(Frames.load("unknown.frames").all())
                .singleElement()
                .satisfies(frame -> assertThat(frame.event()).hasValue(Event.OTHER));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void labelExamplesWithOneEventAndKnownWords(String file) {
        assertThat(FrameExample.read(file)).filteredOn(FrameExample::wanted).allSatisfy(example -> {
            Set<String> rest = new HashSet<>(example.labels());
            rest.removeAll(LABELS);
            assertThat(rest)
                    .as(example.place())
                    .hasSize(1)
                    .allSatisfy(event -> assertThat(Event.valueOf(event)).isNotNull());
        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void giveNoExampleTwice(String file) {
        assertThat(FrameExample.read(file))
                .extracting(FrameExample::sentence, FrameExample::source, FrameExample::lemma, FrameExample::target)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void holdNoIndentedLineThatIsNoExample(String file) {
        assertThat(Table.lines(Frames.class, file))
                .filteredOn(line -> line.matches("\\s+\\S.*"))
                .allMatch(line -> line.startsWith("  + ") || line.startsWith("  - "));
    }
}
