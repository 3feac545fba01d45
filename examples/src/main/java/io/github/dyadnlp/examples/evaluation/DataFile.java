package io.github.dyadnlp.examples.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one JSON object a line, gold or predictions. Fields that the type does not name are passed over.
 *
 * @param file in UTF-8
 * @param type a record of this package
 */
record DataFile<T>(Path file, Class<T> type) {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws IOException if the file cannot be read or a line is broken; the message names file and line */
    List<T> read() throws IOException {
        ObjectReader reader = MAPPER.readerFor(type);
        List<T> values = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    values.add(value(reader, line, number));
                }
            }
        }
        return values;
    }

    private T value(ObjectReader reader, String line, int number) throws IOException {
        try {
            return reader.readValue(line);
        } catch (JsonProcessingException e) {
            throw new IOException("%s:%s: %s%s".formatted(file, number, path(e), problem(e)), e);
        }
    }

    /** What a record says of its values is clearer than how Jackson retells it. */
    private static String problem(JsonProcessingException failure) {
        return failure.getCause() instanceof IllegalArgumentException refused
                ? refused.getMessage()
                : failure.getOriginalMessage();
    }

    private static String path(JsonProcessingException failure) {
        StringBuilder path = new StringBuilder();
        if (failure instanceof JsonMappingException mapping) {
            for (Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return path.isEmpty() ? "" : path + ": ";
    }
}
