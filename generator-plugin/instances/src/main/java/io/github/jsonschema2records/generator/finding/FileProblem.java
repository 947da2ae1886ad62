package io.github.jsonschema2records.generator.finding;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words for problems with files and with the machine. */
public final class FileProblem {

    private FileProblem() {}

    /** Returns the name of the resource that a failure exhausted, or null for other failures. */
    public static @Nullable String exhausted(Throwable failure) {
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

    /** Returns the problem with a file, without its name. */
    public static String reason(Throwable failure) {
        return failure instanceof IOException io ? reason(io) : Objects.requireNonNullElse(exhausted(failure), "");
    }

    /** Returns the problem with a file, without its name. */
    public static String reason(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (exception instanceof AccessDeniedException) {
            return "access is denied";
        }
        String reason = exception instanceof FileSystemException system ? system.getReason() : exception.getMessage();
        return reason == null ? exception.getClass().getSimpleName() : reason;
    }
}
