package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Name;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards {@code states.tsv}. */
class LocalitiesTest {

    private static final Localities LOCALITIES = Localities.load();

    static Stream<Table.Row> lines() {
        return Table.read(Localities.class, "states.tsv", 3).stream();
    }

    /** The words, taken for one place, with {@code |} where they are cut. */
    private static String cut(Name.Type type, String words) {
        List<String> tokens = List.of(words.split(" "));
        return LOCALITIES.apart(Sentences.of(tokens).tokens(), List.of(new Name(type, 0, tokens.size()))).stream()
                .map(name -> String.join(" ", tokens.subList(name.from(), name.to())))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void cutsTheExampleOfEachLine(Table.Row row) {
        // given
        String example = row.cell(2);
        boolean whole = row.cell(1).equals("part");
        int state = example.length() - row.cell(0).length();

        // then
        assertThat(cut(Name.Type.GPE, example))
                .isEqualTo(whole ? example : example.substring(0, state - 1) + "|" + example.substring(state));
    }

    @Test
    void listsEachWordOnce() {
        assertThat(lines().map(row -> row.cell(0))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Texas, Texas",
        "New York, New York",
        "Gulf of Mexico, Gulf of Mexico",
        "Buffalo New York, Buffalo|New York",
        "houston texas, houston|texas",
        "San Rafael Ca, San Rafael|Ca",
        "'Saginaw , Michigan', Saginaw|Michigan",
        "United States, United States",
    })
    void cutsAPlace(String words, String parts) {
        assertThat(cut(Name.Type.LOC, words)).isEqualTo(parts);
    }

    @Test
    void leavesOrganisationsWhole() {
        assertThat(cut(Name.Type.ORG, "Air France")).isEqualTo("Air France");
    }
}
