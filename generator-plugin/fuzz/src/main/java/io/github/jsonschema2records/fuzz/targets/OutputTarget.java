package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.Subjects;
import io.github.jsonschema2records.fuzz.input.Subjects.Case;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;

/** Standard output, annotations and unknown parts: the same verdict as the checks have. */
public final class OutputTarget implements FuzzTarget {

    private final Subjects subjects = new Subjects();

    @Override
    public void run(byte[] input) {
        Case subject = subjects.of(input);
        if (subject == null) {
            return;
        }
        SchemaValidator validator = subject.subject().validator();
        boolean valid = validator.isValid(subject.json());
        for (OutputFormat format : OutputFormat.values()) {
            JsonObject output = validator.output(subject.json(), format);
            if (!JsonData.of(valid).equals(output.get("valid"))) {
                throw new AssertionError(format + " " + output + ", " + subject.text());
            }
        }
        if (valid) {
            validator.annotations(subject.json());
            validator.unknowns(JsonDocument.of(subject.json()));
        } else if (!validator.annotations(subject.json()).isEmpty()) {
            throw new AssertionError("annotations of an invalid instance, " + subject.text());
        }
    }
}
