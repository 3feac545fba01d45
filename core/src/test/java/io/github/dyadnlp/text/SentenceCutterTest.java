package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {

    private static final SentenceCutter CUTTER =
            new SentenceCutter(new SentenceEnds(OpenNlpModels.load(), new Abbreviations(), new Clues()));

    /** A bar marks where the sentences part. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia halted exports. |Kazakhstan protested.",
                "“We respect them. |We support them.” |He left.",
                "He remarked on the talks.” |Recently, Kazakhstan has received guests.",
                "They agreed to “develop our cooperation.” |He singled out Kazakhstan.",
                "\"It's a signal,\" he said. |\"It is strong.\" |The EU agreed.",
                "Who attends? |Nobody knows yet!|",
                "Is that so?! |The ministry did not say.",
                "Talks went on … |Then they ended.",
                "He joined Gazprom Corp. |The firm sells gas.",
                "He lives in the U.S. |He works there.",
                "Talks ended at 5 p.m. |They resume today.",
                "Sales of arms, oil etc. |However, gas is exempt.",
                "(There may be headwinds. |Reuters reported talks.) |Berlin denied it.",
                "He went to school until 1805. [6] [7] |Later he left.",
            })
    void cutsWhereASentenceEnds(String marked) {
        assertThat(sentences(marked.replace("|", ""))).isEqualTo(parts(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "continue “in the same spirit”.|“There is a clear focus.",
                "regions,” Vassilenko remarked.|Recently, Kazakhstan has received guests.",
                "more added value goods.”|Vassilenko said both sides are late.",
                "It entered into force in 2020.|The bloc’s trade grew.",
                "He spoke of \"our spirit\".|\"There is a focus\" on it.",
                "Is Europe in the way?|Moscow thinks so.",
                "It borders on Georgia.|Although small, it resists.",
            })
    void cutsWhereTheBlankIsMissing(String marked) {
        assertThat(sentences(marked.replace("|", ""))).isEqualTo(parts(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. Assistant Secretary of State Donald Lu met Gen. Smith, Sen. Paul and J.R.R. Tolkien.",
                "He read No. 5 of vol. 3 on Aug. 24 in St. Petersburg vs. Moscow at 5 p.m. local time.",
                "BERLIN (Reuters) - Germany summoned the envoy.",
                "Readers of News.Az and Booking.com paid €42.4 billion at 3.30 today.",
                "“Why now?” he asked.",
                "\"Why now?\" Vladimir Putin asked.",
                "“Help!” cried the minister.",
                "George W. Bush met Andrew A. Michta.",
                "Gazprom Corp. President Ivanov and Exxon Inc. Chairman Smith met.",
                "He hesitated ... and left.",
                "See e.g. Russia or i.e. Moscow.",
                "1. Russia halted exports.",
                "The Yahoo! site listed it.",
                "Read https://example.org/a.Html today.",
            })
    void keepsASentenceWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void addsAStrayQuoteToTheSentenceBefore() {
        assertThat(sentences("It added. \"")).containsExactly("It added. \"");
    }

    private static List<String> sentences(String paragraph) {
        return CUTTER.cut(paragraph, new Span(0, paragraph.length())).stream()
                .map(span -> span.of(paragraph))
                .toList();
    }

    private static List<String> parts(String marked) {
        return List.of(marked.split("\\|")).stream().map(String::strip).toList();
    }
}
