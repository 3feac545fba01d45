package io.github.dyadnlp.examples.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A sentence with one of its events marked; what else it may tell is not annotated.
 *
 * @param trigger where the action may stand
 * @param events accepted categories, the best one first
 */
public record SentenceGold(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String text,
        @JsonProperty(required = true) Side source,
        @JsonProperty(required = true) Side target,
        @JsonProperty(required = true) List<Passage> trigger,
        @JsonProperty(required = true) List<String> events,
        @JsonProperty(required = true) boolean symmetric) {

    /** @throws IllegalArgumentException if there is no category */
    public SentenceGold {
        trigger = List.copyOf(trigger);
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("sentence %s has no event category".formatted(id));
        }
    }

    /**
     * One of the two actors.
     *
     * @param spans where the sentence names the actor
     * @param codes ids that are accepted wherever the actor is found
     */
    public record Side(
            @JsonProperty(required = true) List<Passage> spans,
            @JsonProperty(required = true) List<String> codes) {

        public Side {
            spans = List.copyOf(spans);
            codes = List.copyOf(codes);
        }

        boolean is(Prediction.Actor actor) {
            return codes.contains(actor.id())
                    || spans.stream().anyMatch(span -> span.overlaps(actor.begin(), actor.end()));
        }
    }

    boolean hasActorsOf(Prediction prediction) {
        boolean asGiven = source.is(prediction.source()) && target.is(prediction.target());
        boolean swapped = symmetric && source.is(prediction.target()) && target.is(prediction.source());
        return asGiven || swapped;
    }

    boolean hasTriggerOf(Prediction prediction) {
        return trigger.stream()
                .anyMatch(place -> place.overlaps(
                        prediction.action().begin(), prediction.action().end()));
    }

    boolean hasEventOf(Prediction prediction) {
        return events.contains(prediction.event());
    }

    /** @throws IOException if the file cannot be read or a line is broken; the message names file and line */
    public static List<SentenceGold> read(Path file) throws IOException {
        return new DataFile<>(file, SentenceGold.class).read();
    }
}
