package io.github.dyadnlp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value in a JSON document that knows where it stands, so that every complaint names the place.
 *
 * @param path such as {@code relations[3].source}; empty for the document itself
 */
record Field(String path, JsonNode node) {

    private static final int SHOWN = 60;

    /** Strings may be as long as they like: an article is one string. */
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** @throws JsonException if {@code json} is not one JSON object */
    static Field parse(String json) {
        try {
            Field document = new Field("", READER.readTree(json));
            return document.node.isObject() ? document : document.fail("an object in braces");
        } catch (JsonProcessingException e) {
            throw new JsonException(place(e.getLocation()) + e.getOriginalMessage(), e);
        }
    }

    private static String place(JsonLocation location) {
        if (location == null) {
            return "";
        }
        String column = "column %s: ".formatted(location.getColumnNr());
        return location.getLineNr() > 1 ? "line %s, %s".formatted(location.getLineNr(), column) : column;
    }

    /** The value of a field that must be there. */
    Field get(String name) {
        return find(name).orElseThrow(() -> new JsonException("%s: missing".formatted(pathOf(name))));
    }

    /** The value of a field that may be missing or {@code null}. */
    Optional<Field> find(String name) {
        if (!node.isObject()) {
            fail("an object in braces");
        }
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(new Field(pathOf(name), value));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** What {@code each} makes of the elements of a list. */
    <T> List<T> list(Function<Field, T> each) {
        if (!node.isArray()) {
            fail("a list in brackets");
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(each.apply(new Field("%s[%s]".formatted(path, i), node.get(i))));
        }
        return elements;
    }

    String text() {
        return node.isTextual() ? node.textValue() : fail("a string");
    }

    int number() {
        return node.canConvertToInt() && node.isIntegralNumber() ? node.intValue() : fail("a whole number");
    }

    double decimal() {
        return node.isNumber() ? node.doubleValue() : fail("a number");
    }

    boolean flag() {
        return node.isBoolean() ? node.booleanValue() : fail("true or false");
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return fail("one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** What {@code value} gives; if it refuses the arguments that stand here, a complaint about this place. */
    <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new JsonException(path.isEmpty() ? e.getMessage() : "%s: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** Complains about this value. */
    <T> T fail(String expected) {
        String found = Ascii.truncate(node.toString(), SHOWN, "…");
        String place = path.isEmpty() ? "" : path + ": ";
        throw new JsonException("%sexpected %s, found %s".formatted(place, expected, found));
    }
}
