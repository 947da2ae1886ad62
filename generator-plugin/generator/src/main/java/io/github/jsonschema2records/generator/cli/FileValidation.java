package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** Validates every JSON text of a file and prints what is wrong. One document serves all, so memory does not grow. */
final class FileValidation {

    private final SchemaValidator validator;
    private final PrintWriter out;
    private final InputProgress progress;
    private final JsonDocument d = new JsonDocument();
    private boolean valid;

    /** Validates with a validator, and prints to a writer. */
    FileValidation(SchemaValidator validator, PrintWriter out, InputProgress progress) {
        this.validator = validator;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Validates a file.
     *
     * @param name what it is called in messages
     * @return whether it holds at least one JSON text, and only valid ones
     */
    boolean validate(String name, byte[] json) {
        valid = true;
        int from = 0;
        while (from < json.length && next(json, from)) {
            report(name, validator.validate(d));
            int to = d.failure() == null ? d.endOffset() : afterFailure(json, from);
            progress.step(to - from);
            from = to;
        }
        progress.hide();
        if (from == 0) {
            valid = false;
            out.println(name + ": there is no JSON text in it");
        } else if (valid) {
            out.println(name + ": valid");
        }
        out.flush();
        return valid;
    }

    /** Whether there is another text, good or bad. */
    private boolean next(byte[] json, int from) {
        return d.parseNext(json, from, json.length) || d.failure() != null;
    }

    /**
     * Where to go on after what is no JSON text: in NDJSON with the next line, else nowhere. It is NDJSON if the text begins
     * and ends on the line it fails on, as far as the next line can tell.
     */
    private int afterFailure(byte[] json, int from) {
        SyntaxError failure = d.failure();
        int lineEnd = failure == null ? json.length : lineEnd(json, failure.offset());
        boolean nextBegins = lineEnd + 1 < json.length && (json[lineEnd + 1] == '{' || json[lineEnd + 1] == '[');
        return nextBegins && isOneLine(json, from, lineEnd) ? lineEnd + 1 : json.length;
    }

    private static int lineEnd(byte[] json, int offset) {
        int at = offset;
        while (at < json.length && json[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Whether there is only white space between the end of the last text and the line that ends there. */
    private static boolean isOneLine(byte[] json, int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && Character.isWhitespace(json[at])) {
            at++;
        }
        return at < lineEnd && lineEnd(json, at) == lineEnd;
    }

    private void report(String name, ValidationResult result) {
        if (result.isValid()) {
            return;
        }
        valid = false;
        progress.hide();
        for (Violation violation : result.violations()) {
            out.println(name + ":" + violation);
            if (!violation.excerpt().isEmpty()) {
                out.println(violation.excerpt());
            }
        }
        if (result.isTruncated()) {
            out.println(
                    name + ": and more; only the first " + result.violations().size() + " are shown");
        }
    }
}
