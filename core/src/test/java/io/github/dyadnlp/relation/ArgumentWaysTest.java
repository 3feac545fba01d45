package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guards {@code argument-ways.tsv}. */
class ArgumentWaysTest {

    private static final List<Table.Row> ROWS = Table.read(Knowledge.class, "argument-ways.tsv", 3);

    private static List<Double> plausibilities() {
        return ROWS.stream().map(row -> Double.valueOf(row.cell(1))).toList();
    }

    @Test
    void nameNoWayTwice() {
        assertThat(ROWS).extracting(row -> row.cell(0)).doesNotHaveDuplicates();
    }

    @Test
    void goFromThePlainestToTheLeastPlain() {
        assertThat(plausibilities()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void lieBetweenNeverAndAlways() {
        assertThat(plausibilities())
                .allSatisfy(plausibility ->
                        assertThat(plausibility).isGreaterThan(0).isLessThanOrEqualTo(1));
    }

    @Test
    void leadThroughPossessorsOriginsAndCompounds() {
        assertThat(ROWS).extracting(row -> row.cell(0)).contains("poss", "amod", "compound", "appos", "of");
    }

    @Test
    void trustAPossessorMoreThanAPlace() {
        // given
        var ways = Knowledge.load().ways();

        // then
        assertThat(ways.get("poss").plausibility()).isGreaterThan(ways.get("in").plausibility());
    }

    @Test
    void letAPossessorActButNotADestination() {
        // given
        var ways = Knowledge.load().ways();

        // then
        assertThat(ways.get("poss").acts()).isTrue();
        assertThat(ways.get("to").acts()).isFalse();
    }

    @Test
    void sayYesOrNo() {
        assertThat(ROWS).extracting(row -> row.cell(2)).containsOnly("yes", "no");
    }
}
