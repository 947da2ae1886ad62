package io.github.jsonschema2records.awsbatch.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, in a few words and without its name. */
final class FileFailure {

    private FileFailure() {}

    static String reason(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory; give Java more of it with -Xmx";
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
