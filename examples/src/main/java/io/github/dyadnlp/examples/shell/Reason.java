package io.github.dyadnlp.examples.shell;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something failed, in words for the person at the terminal. */
public final class Reason {

    private Reason() {}

    public static String of(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof FileSystemException || failure.getMessage() == null) {
            return failure.toString();
        }
        return failure.getMessage();
    }
}
