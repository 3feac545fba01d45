package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Parsed.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards {@code function-words.tsv}, too. */
class FunctionWordsTest {

    private final FunctionWords words = FunctionWords.load();

    private static List<Table.Row> rows() {
        return Table.read(FunctionWords.class, "function-words.tsv", 2);
    }

    private static Word word(String text) {
        return parsed(text + "/X/root").word(0);
    }

    @Test
    void holdsEveryClassThatTheGrammarAsksFor() {
        assertThat(words.byClass().keySet())
                .contains(
                        FunctionWords.ABLE,
                        FunctionWords.AGENT,
                        FunctionWords.AHEAD,
                        FunctionWords.ALTERNATIVE,
                        FunctionWords.BACKGROUND_ADJECTIVE,
                        FunctionWords.CONDITION,
                        FunctionWords.CONTENT_LINK,
                        FunctionWords.CONTRAST_LINK,
                        FunctionWords.DATE_LINK,
                        FunctionWords.DISTANCE,
                        FunctionWords.DISTANT_ADVERB,
                        FunctionWords.FUTURE_IN_PAST,
                        FunctionWords.HYPOTHETICAL_ADJECTIVE,
                        FunctionWords.HYPOTHETICAL_AUXILIARY,
                        FunctionWords.INFINITIVE,
                        FunctionWords.LONG_TIME,
                        FunctionWords.NEGATION,
                        FunctionWords.NEGATIVE_DETERMINER,
                        FunctionWords.NEGATIVE_LINK,
                        FunctionWords.NEGATIVE_SUBJECT,
                        FunctionWords.PERIOD,
                        FunctionWords.PERIOD_LINK,
                        FunctionWords.PLACE,
                        FunctionWords.PLANNED_ADJECTIVE,
                        FunctionWords.PLANNED_AUXILIARY,
                        FunctionWords.PLURAL_PRONOUN,
                        FunctionWords.PRECAUTION,
                        FunctionWords.REASON_LINK,
                        FunctionWords.RECIPROCAL,
                        FunctionWords.RELATIVE,
                        FunctionWords.RELATIVE_POSSESSIVE,
                        FunctionWords.REPORT_ADVERB,
                        FunctionWords.REPORT_LINK,
                        FunctionWords.REPORT_NOUN,
                        FunctionWords.SERIES,
                        FunctionWords.TIME,
                        FunctionWords.TIME_LINK,
                        FunctionWords.TOGETHER,
                        FunctionWords.VAIN_ADJECTIVE,
                        FunctionWords.WARDING_LINK);
    }

    @Test
    void givesNoWordTwiceInOneClass() {
        assertThat(rows()).extracting(Table.Row::cells).doesNotHaveDuplicates();
    }

    @Test
    void isInLowerCase() {
        assertThat(rows())
                .extracting(row -> row.cell(0))
                .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void keepsEachClassTogether() {
        List<String> classes = rows().stream().map(row -> row.cell(1)).toList();

        assertThat(rows().stream().map(row -> row.cell(1)).distinct())
                .allSatisfy(wordClass -> assertThat(classes.lastIndexOf(wordClass) - classes.indexOf(wordClass) + 1)
                        .as(wordClass)
                        .isEqualTo(words.byClass().get(wordClass).size()));
    }

    @ParameterizedTest
    @CsvSource({
        "Not, negation",
        "n't, negation",
        "n’t, negation",
        "without, negative-link",
        "will, planned-auxiliary",
        "’ll, planned-auxiliary",
        "would, future-in-past-auxiliary",
        "may, hypothetical-auxiliary",
        "If, condition",
        "which, relative",
        "Tuesday, time"
    })
    void knowsAWordAsItIsWritten(String text, String wordClass) {
        assertThat(words.is(word(text), wordClass)).isTrue();
    }

    @Test
    void keepsTheClassesApart() {
        assertThat(words.is(word("may"), FunctionWords.PLANNED_AUXILIARY)).isFalse();
    }

    @Test
    void takesByForTheSignOfAnAgent() {
        assertThat(words.isAgent("by")).isTrue();
        assertThat(words.isAgent("in")).isFalse();
    }
}
