package io.github.dyadnlp.relation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Doubles;
import io.github.dyadnlp.lexicon.Table;
import java.util.Optional;

/**
 * What PLOVER's tables say of one event; see the header of {@code events.tsv}.
 *
 * @param quadClass its quarter
 * @param cameoRoot two digits
 * @param intensity from -10 to 10
 */
record EventScale(QuadClass quadClass, String cameoRoot, double intensity) {

    private static final double EXTREME = 10;

    private static final class Standard {
        static final ImmutableMap<Event, EventScale> SCALES = Maps.immutableEnumMap(load());
    }

    /** Empty for an event that PLOVER does not have. */
    static Optional<EventScale> of(Event event) {
        return Optional.ofNullable(Standard.SCALES.get(event));
    }

    private static ImmutableMap<Event, EventScale> load() {
        var scales = ImmutableMap.<Event, EventScale>builder();
        for (Table.Row row : Table.read(EventScale.class, "events.tsv", 4)) {
            scales.put(
                    row.constant(Event.class, 0),
                    new EventScale(row.constant(QuadClass.class, 1), row.cell(2), intensity(row)));
        }
        return scales.buildOrThrow();
    }

    private static double intensity(Table.Row row) {
        Double intensity = Doubles.tryParse(row.cell(3));
        if (intensity == null || !(Math.abs(intensity) <= EXTREME)) {
            throw row.error("expected an intensity from -10 to 10, found '%s'", row.cell(3));
        }
        return intensity;
    }
}
