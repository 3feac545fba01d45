package io.github.dyadnlp.syntax;

/** An engine could not read a sentence. */
public final class AnalysisException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnalysisException(String message, Throwable cause) {
        super(message, cause);
    }
}
