package io.github.dyadnlp.examples.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A relation as a system wrote it, reduced to what is judged. Text that is missing in the JSON is {@code ""} here.
 *
 * @param status in capitals or not
 */
public record Prediction(
        @JsonProperty(required = true) Actor source,
        @JsonProperty(required = true) Action action,
        @JsonProperty(required = true) Actor target,
        String event,
        boolean negated,
        String status) {

    public Prediction {
        event = orEmpty(event);
        status = orEmpty(status);
    }

    /** One side of the relation, with the offsets of its mention. */
    public record Actor(
            String id,
            String name,
            @JsonProperty(required = true) int begin,
            @JsonProperty(required = true) int end) {

        public Actor {
            id = orEmpty(id);
            name = orEmpty(name);
        }
    }

    /** The words that say what is done. */
    public record Action(
            String text,
            @JsonProperty(required = true) int begin,
            @JsonProperty(required = true) int end) {

        public Action {
            text = orEmpty(text);
        }
    }

    /** The relations of one document or sentence. */
    private record Line(@JsonProperty(required = true) String id, List<Prediction> relations) {

        Line {
            relations = relations == null ? List.of() : List.copyOf(relations);
        }
    }

    /**
     * Reads the relations of every document by its id; of two lines with one id the later counts.
     *
     * @throws IOException if the file cannot be read or a line is broken; the message names file and line
     */
    public static Map<String, List<Prediction>> read(Path file) throws IOException {
        Map<String, List<Prediction>> byId = new HashMap<>();
        for (Line line : new DataFile<>(file, Line.class).read()) {
            byId.put(line.id(), line.relations());
        }
        return byId;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
