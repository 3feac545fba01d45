package io.github.dyadnlp.lexicon;

/** A knowledge file is broken; the message begins with file and line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }
}
