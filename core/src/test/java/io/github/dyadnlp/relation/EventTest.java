package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void hasAQuarterARootAndAnIntensity(Event event) {
        assertThat(event.quadClass()).isPresent();
        assertThat(event.cameoRoot())
                .hasValueSatisfying(root -> assertThat(root).matches("0[3-9]|1\\d|20"));
        assertThat(event.intensity().orElseThrow()).isBetween(-10.0, 10.0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void isHostileExactlyWhereItIsConflict(Event event) {
        QuadClass quadClass = event.quadClass().orElseThrow();
        boolean conflict = quadClass == QuadClass.VERBAL_CONFLICT || quadClass == QuadClass.MATERIAL_CONFLICT;

        assertThat(event.intensity().orElseThrow() < 0).isEqualTo(conflict);
    }

    @Test
    void hasNoFiguresForWhatPloverDoesNotKnow() {
        assertThat(Event.OTHER.quadClass()).isEmpty();
        assertThat(Event.OTHER.cameoRoot()).isEmpty();
        assertThat(Event.OTHER.intensity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, VERBAL_COOPERATION, 04, 2.1",
        "RETREAT, MATERIAL_COOPERATION, 08, 7.6",
        "REQUEST, VERBAL_CONFLICT, 10, -5.0",
        "ASSAULT, MATERIAL_CONFLICT, 18, -9.3"
    })
    void hasTheFiguresOfThePloverManual(Event event, QuadClass quadClass, String root, double intensity) {
        assertThat(event.quadClass()).hasValue(quadClass);
        assertThat(event.cameoRoot()).hasValue(root);
        assertThat(event.intensity()).hasValue(intensity);
    }

    @Test
    void standsInTheFileInItsOrder() {
        List<String> file = Table.read(Event.class, "events.tsv", 4).stream()
                .map(row -> row.cell(0))
                .toList();

        assertThat(file)
                .containsExactlyElementsOf(Arrays.stream(Event.values())
                        .filter(event -> event != Event.OTHER)
                        .sorted()
                        .map(event -> event.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
