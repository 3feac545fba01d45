package io.github.dyadnlp.json;

/**
 * A text is no JSON, or not the JSON expected; the message names the place and what should stand there, as in
 * {@code line 12, relations[3].source.begin: expected a whole number, found "7"}.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }

    JsonException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same complaint about line {@code number} of a file, counted from 1. */
    JsonException inLine(long number) {
        return new JsonException("line %s, %s".formatted(number, getMessage()), this);
    }
}
