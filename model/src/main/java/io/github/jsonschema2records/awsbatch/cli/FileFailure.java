package io.github.jsonschema2records.awsbatch.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Describes why a file cannot be read, in a few words and without its name. */
final class FileFailure {

    private FileFailure() {}

    /** Returns the name of the resource that a failure exhausted, or null for other failures. */
    static @Nullable String exhausted(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return "not enough memory; give Java more of it with -Xmx";
            }
            if (cause instanceof StackOverflowError) {
                return "the stack is too small for such deep nesting; give Java more of it with -Xss";
            }
        }
        return null;
    }

    static String reason(Throwable failure) {
        String exhausted = exhausted(failure);
        if (exhausted != null) {
            return exhausted;
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        String text = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return "cannot be read (" + (text == null ? failure.getClass().getSimpleName() : text) + ")";
    }
}
