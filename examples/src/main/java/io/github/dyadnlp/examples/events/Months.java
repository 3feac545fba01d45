package io.github.dyadnlp.examples.events;

import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.QuadClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Events counted by month, from the month of the first to that of the last. */
public final class Months {

    private final List<Dated> events = new ArrayList<>();

    private record Dated(YearMonth month, Event event) {}

    /**
     * What happened in one month.
     *
     * @param meanIntensity from -10 (most hostile) to 10; empty if no event has an intensity
     */
    public record Month(
            String month,
            int events,
            int verbalCooperation,
            int materialCooperation,
            int verbalConflict,
            int materialConflict,
            int other,
            String meanIntensity) {}

    public void add(YearMonth month, Event event) {
        events.add(new Dated(month, event));
    }

    /** Every month from first to last, those in which nothing happened too; empty if there is no event. */
    public List<Month> rows() {
        if (events.isEmpty()) {
            return List.of();
        }
        YearMonth first =
                events.stream().map(Dated::month).min(Comparator.naturalOrder()).orElseThrow();
        YearMonth last =
                events.stream().map(Dated::month).max(Comparator.naturalOrder()).orElseThrow();
        List<Month> rows = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            rows.add(row(month));
        }
        return rows;
    }

    private Month row(YearMonth month) {
        List<Event> here = events.stream()
                .filter(event -> event.month().equals(month))
                .map(Dated::event)
                .toList();
        OptionalDouble mean = here.stream()
                .flatMapToDouble(event -> event.intensity().stream())
                .average();
        int verbalCooperation = count(here, QuadClass.VERBAL_COOPERATION);
        int materialCooperation = count(here, QuadClass.MATERIAL_COOPERATION);
        int verbalConflict = count(here, QuadClass.VERBAL_CONFLICT);
        int materialConflict = count(here, QuadClass.MATERIAL_CONFLICT);
        return new Month(
                month.toString(),
                here.size(),
                verbalCooperation,
                materialCooperation,
                verbalConflict,
                materialConflict,
                here.size() - verbalCooperation - materialCooperation - verbalConflict - materialConflict,
                mean.isPresent() ? String.format(Locale.ROOT, "%.2f", mean.getAsDouble()) : "");
    }

    private static int count(List<Event> events, QuadClass quadClass) {
        return (int) events.stream()
                .filter(event -> event.quadClass().filter(quadClass::equals).isPresent())
                .count();
    }
}
