package io.github.jsonschema2records.generator.compile;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One error of the compiler.
 *
 * @param path the path of the source as the generator named it, {@code ""} if the compiler names none
 * @param line the line, 1-based; 0 if the compiler names none
 * @param message the compiler's message, only its first line
 */
public record CompileError(String path, long line, String message) {

    static CompileError of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String path = diagnostic.getSource() instanceof SourceFile file ? file.path() : "";
        String message = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
        return new CompileError(path, Math.max(0, diagnostic.getLineNumber()), message);
    }

    static CompileError withoutPlace(String message) {
        return new CompileError("", 0, message);
    }

    /** Returns {@code path:line: message}, without the parts that are unknown. */
    public String text() {
        return path.isEmpty() ? message : path + ":" + line + ": " + message;
    }
}
