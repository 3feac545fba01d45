package io.github.dyadnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards {@code furniture.tsv}. */
class FurnitureTest {

    private static final Furniture FURNITURE = new Furniture();

    static Stream<Table.Row> patterns() {
        return Table.read(Segmenter.class, "furniture.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void recognisesTheExampleOfEachPattern(Table.Row row) {
        // given
        String example = row.cell(4);

        // when
        boolean recognised = switch (row.cell(1)) {
            case "line" -> FURNITURE.isLine(example);
            case "run" -> FURNITURE.isLineOfList(example);
            case "sentence" -> FURNITURE.isSentence(example);
            default -> FURNITURE.isClosing(example);
        };

        // then
        assertThat(recognised).isTrue();
    }

    @Test
    void namesEachPatternOnce() {
        assertThat(patterns().map(row -> row.cell(0))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By [Jane Doe], Reuters",
                "By Jane Doe and John Smith | January 5, 2024",
                "Thursday, February 23, 2006",
                "Published: 5 Oct 2024 14:05 CET",
                "Yonhap via REUTERS",
                "(AP Photo/Jane Doe)",
                "keep readingShow less",
                "Most Read",
                "Related",
                "© 2024 Example Media. All rights reserved.",
                "* * *",
                "Recent Posts",
                "Opinion > Europe > Russia",
            })
    void recognisesALine(String line) {
        assertThat(FURNITURE.isLine(line.replaceAll("[\\[\\]]", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday Russia had withdrawn its troops.",
                "By then, Kazakhstan had agreed",
                "Russia invades Ukraine",
                "Middle East",
                "Europe woos Central Asia as Russia’s appeal wanes",
                "Diplomacy Watch: Ukraine risks losing the war — and the peace",
                "Search for survivors continues in Turkey",
                "More from Russia than from Ukraine, he said.",
                "Share of Russian gas falls to 8 percent",
                "Source: Iran will attack Israel by Monday, officials say",
                "May visits Moscow",
                "March on Washington draws thousands",
                "Minister for the Middle East Tobias Ellwood comments on delivery of aid to Madaya",
                "Follow the money: Russia pays Syria",
                "Back to war: Armenia accuses Azerbaijan",
                "Emmanuel Macron: Europe must act",
                "Photos show Russian troops entering Kyiv",
                "Related talks between Russia and China failed",
                "Kazakh President Kassym-Jomart Tokayev meets with Charles Michel in Astana presidential press office",
                "Interfax reported by telephone from Moscow.",
                "Copyright talks between China and the U.S. collapse",
                "Watch Russia, says NATO",
                "Russia, China",
                "Question: Will the United States participate in the Paris meeting?",
                "The EU donated 300 million euros to Ukraine.",
                "He will subscribe to the treaty.",
                "This report was written in Moscow’s interest, Kyiv said, and Russia will follow us.",
                "Putin is a former KGB officer.",
                "Lavrov is the Russian foreign minister.",
                "The United States will support our allies.",
                "Editing by censors angered Turkey.",
                "BYD Opens Plant In Hungary",
                "Russia Expels Reuters",
                "Russia wants to hear more from Ukraine",
                "EU chief courts Astana | Euronews",
                "Mariupol",
                "Reporting by Human Rights Watch shows that Russia bombed Syria.",
                "The EU will support independent journalism in Belarus.",
                "Russia will make a donation to Syria.",
                "This report was published by the UN and accuses Russia of war crimes.",
                "Exports to Russia rose by 5 percent (Source: Eurostat)",
                "Jamal Khashoggi was a journalist whom Saudi agents killed in Turkey.",
                "Evan Gershkovich is a journalist whom Russia arrested.",
                "Video: Russia strikes Kyiv",
            })
    void leavesProseAndHeadingsAlone(String line) {
        assertThat(FURNITURE.isLine(line)).isFalse();
        assertThat(FURNITURE.isLineOfList(line)).isFalse();
        assertThat(FURNITURE.isSentence(line)).isFalse();
        assertThat(FURNITURE.isClosing(line)).isFalse();
    }

    @Test
    void leavesLongTextAlone() {
        assertThat(FURNITURE.isLine("By " + "Jane ".repeat(Furniture.LONGEST))).isFalse();
    }
}
