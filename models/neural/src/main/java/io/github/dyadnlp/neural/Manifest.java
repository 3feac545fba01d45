package io.github.dyadnlp.neural;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@code manifest.json} says of the files beside it.
 *
 * <p>Read token by token: the tree model of Jackson would take longer to load than the network.
 */
final class Manifest {

    private static final int FORMAT = 1;

    private final Map<String, String> sums;

    private Manifest(Map<String, String> sums) {
        this.sums = sums;
    }

    /** @throws IOException if it is not JSON, or of another format than this release reads */
    static Manifest read(byte[] json) throws IOException {
        int format = 0;
        Map<String, String> sums = Map.of();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                switch (field) {
                    case "format" -> format = parser.getIntValue();
                    case "files" -> sums = sums(parser);
                    default -> parser.skipChildren();
                }
            }
        }
        if (format != FORMAT) {
            throw new IOException(
                    "expected format %s, found %s; take library and model from one release".formatted(FORMAT, format));
        }
        return new Manifest(sums);
    }

    /** Reads {@code {"FILE": {"sha256": "SUM", …}, …}}. */
    private static Map<String, String> sums(JsonParser parser) throws IOException {
        Map<String, String> sums = new HashMap<>();
        for (String file = parser.nextFieldName(); file != null; file = parser.nextFieldName()) {
            parser.nextToken();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (field.equals("sha256") && value == JsonToken.VALUE_STRING) {
                    sums.put(file, parser.getText());
                }
                parser.skipChildren();
            }
        }
        return sums;
    }

    /** @throws IOException if the manifest does not list {@code file} */
    String sha256(String file) throws IOException {
        String sum = sums.get(file);
        if (sum == null) {
            throw new IOException("manifest.json does not list it");
        }
        return sum;
    }
}
