package io.github.dyadnlp.examples.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The actors that a system recognised in a document, reduced to what is judged.
 *
 * @param text the document as the system read it
 * @param sentences those that the offsets of mentions lie in
 */
public record Recognition(
        @JsonProperty(required = true) String id, String text, List<Sentence> sentences, List<Mention> mentions) {

    private static final String FURNITURE = "FURNITURE";
    private static final Set<String> BY_NAME = Set.of("NAME", "DEMONYM", "METONYM");
    private static final String PRONOUN = "PRONOUN";

    public Recognition {
        text = text == null ? "" : text;
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }

    /** A sentence; those of web furniture are not read for actors. */
    public record Sentence(
            String kind,
            @JsonProperty(required = true) int begin,
            @JsonProperty(required = true) int end) {}

    /** A passage that refers to an actor. */
    public record Mention(
            @JsonProperty(required = true) String type,
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            String kind,
            String text,
            @JsonProperty(required = true) int begin,
            @JsonProperty(required = true) int end) {

        /** Whether it calls its actor by name, other than as a mere place. */
        boolean isByName() {
            return BY_NAME.contains(kind);
        }

        boolean isPronoun() {
            return PRONOUN.equals(kind);
        }

        /** Whether it takes in the passage, or at least half of its words. */
        boolean answers(Passage passage, int words) {
            boolean takesIn = begin <= passage.begin() && passage.end() <= end;
            return passage.overlaps(begin, end)
                    && (takesIn || text != null && 2 * text.strip().split("\\s+").length >= words);
        }
    }

    /**
     * Reads what was recognised in every document by its id.
     *
     * @throws IOException if the file cannot be read or a line is broken; the message names file and line
     */
    public static Map<String, Recognition> read(Path file) throws IOException {
        Map<String, Recognition> byId = new HashMap<>();
        for (Recognition line : new DataFile<>(file, Recognition.class).read()) {
            byId.put(line.id(), line);
        }
        return byId;
    }

    /** Where the name stands, as a word of its own, in sentences that are read; in another case if nowhere in its own. */
    List<Passage> occurrences(String name) {
        String pattern = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
        List<Passage> found = occurrences(Pattern.compile(pattern));
        return found.isEmpty()
                ? occurrences(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                : found;
    }

    private List<Passage> occurrences(Pattern name) {
        List<Passage> found = new ArrayList<>();
        for (Matcher matcher = name.matcher(text); matcher.find(); ) {
            boolean read = sentences.stream()
                    .anyMatch(sentence -> !FURNITURE.equals(sentence.kind())
                            && sentence.begin() <= matcher.start()
                            && matcher.end() <= sentence.end());
            if (read) {
                found.add(new Passage(matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
