package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Validates every JSON text of a file and prints the violations. It needs memory for the largest text only. */
final class FileValidation {

    private final SchemaValidator validator;
    private final PrintWriter out;
    private final InputProgress progress;
    private final JsonLimits limits;
    private boolean valid;

    /** Creates a validation that prints to a writer. */
    FileValidation(SchemaValidator validator, JsonLimits limits, PrintWriter out, InputProgress progress) {
        this.validator = validator;
        this.limits = limits;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Validates a file.
     *
     * @param file its name in messages
     * @return whether it has at least one JSON text, and only valid ones
     */
    boolean validate(String file, InputStream in) throws IOException {
        String name = PrintableText.of(file);
        valid = true;
        JsonSequence texts = new JsonSequence(in, limits);
        long before = 0;
        for (JsonDocument d = texts.next(); d != null; d = texts.next()) {
            report(name, validator.validate(d));
            progress.step(texts.bytes() - before);
            before = texts.bytes();
        }
        progress.hide();
        if (valid) {
            out.println(name + ": valid");
        }
        out.flush();
        return valid;
    }

    /** Prints the invalid lines. An empty line is left out. */
    private void printExcerpt(String excerpt) {
        if (!excerpt.isEmpty() && !excerpt.lines().findFirst().orElse("").endsWith("| ")) {
            out.println(excerpt);
        }
    }

    private void report(String name, ValidationResult result) {
        if (result.isValid()) {
            return;
        }
        valid = false;
        progress.hide();
        for (Violation violation : result.violations()) {
            out.println(name + ":" + violation);
            printExcerpt(violation.excerpt());
        }
        if (result.isTruncated()) {
            out.println(
                    name + ": and more; only the first " + result.violations().size() + " are shown");
        }
    }
}
