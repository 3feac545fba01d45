package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final Furniture FURNITURE = new Furniture();
    private static final Clues CLUES = new Clues();
    private static final Abbreviations ABBREVIATIONS = new Abbreviations();

    @Test
    void partsAtBlankLines() {
        assertThat(paragraphs("Russia protested.\n\n  \nKazakhstan did not.\n"))
                .containsExactly("Russia protested.", "Kazakhstan did not.");
    }

    @Test
    void joinsASentenceBrokenAfterAFunctionWord() {
        assertThat(paragraphs(
                        "His visit comes eight months into Russia's invasion of\n\nUkraine, which made many nervous."))
                .hasSize(1);
    }

    @Test
    void joinsASentenceThatGoesOnInLowerCase() {
        assertThat(
                        paragraphs(
                                "In a joint statement they said they discussed how to avoid\n\n\"unintended impact\" of sanctions."))
                .hasSize(1);
    }

    @Test
    void joinsANameBrokenAfterATitle() {
        assertThat(paragraphs(
                        "The minister said after meeting Hong Kong Gov.\nChris Patten that Canada may grant asylum."))
                .hasSize(1);
    }

    @Test
    void partsASentenceThatWasLeftUnfinishedFromTheNextParagraph() {
        assertThat(
                        paragraphs(
                                "The aim was to discuss how to bring both continents together in the world,\n\nThe organisers hoped to build hype."))
                .hasSize(2);
    }

    @Test
    void partsAMenuIntoItsEntries() {
        assertThat(paragraphs("Home\nWorld news\nRussia’s war in Ukraine\nSport"))
                .containsExactly("Home", "World news", "Russia’s war in Ukraine", "Sport");
    }

    @Test
    void partsAHeadingFromTheProseBelowIt() {
        assertThat(paragraphs(
                        "Europe woos Central Asia as Russia’s appeal wanes\nAs the war continues, officials travel."))
                .hasSize(2);
    }

    @Test
    void joinsLinesWrappedAtAColumn() {
        String wire = """
                MOSCOW, Aug 26 (Reuters) - Russian President Boris Yeltsin began a new
                summer holiday on Monday but would remain in control of affairs of
                state, Interfax news agency said. The agency quoted Sergei Yastrzhembsky
                Kremlin spokesman, as saying that the president was near Moscow.
                """;
        assertThat(paragraphs(wire)).hasSize(1);
    }

    @Test
    void partsListItemsAndLeavesOutTheirBullets() {
        assertThat(paragraphs("They agreed on:\n• gas from Russia\n• oil from Kazakhstan\n\n- grain"))
                .containsExactly("They agreed on:", "gas from Russia", "oil from Kazakhstan", "grain");
    }

    @Test
    void doesNotJoinProseAndFurniture() {
        assertThat(paragraphs(
                        "South Korean President Yoon Suk Yeol casts his early vote in Busan\n\nkeep readingShow less"))
                .hasSize(2);
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text, FURNITURE, CLUES, ABBREVIATIONS).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
