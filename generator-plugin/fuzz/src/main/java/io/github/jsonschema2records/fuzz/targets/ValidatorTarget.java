package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.Subjects;
import io.github.jsonschema2records.fuzz.input.Subjects.Case;
import io.github.jsonschema2records.generator.cli.Difference;
import io.github.jsonschema2records.generator.cli.ExactJson;
import io.github.jsonschema2records.generator.cli.KnownDifferences;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/** Validators: all forms agree, each violation has a place, and the verdict is networknt's, but for known differences. */
public final class ValidatorTarget implements FuzzTarget {

    private final Subjects subjects = new Subjects();
    private final KnownDifferences known = KnownDifferences.read(Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("generator")
            .resolve("src/test/conformance/networknt.txt"));

    @Override
    public void run(byte[] input) {
        Case subject = subjects.of(input);
        if (subject == null) {
            return;
        }
        SchemaValidator validator = subject.subject().validator();
        ValidationResult result = validator.validate(subject.json());
        if (validator.isValid(subject.json()) != result.isValid()
                || validator.isValid(JsonDocument.of(subject.json())) != result.isValid()) {
            throw new AssertionError("isValid differs from " + result + ", " + subject.text());
        }
        Violations.check(result, subject.json());
        if (result.violations().stream().map(Violation::kind).allMatch(ViolationKind.SCHEMA::equals)) {
            compare(subject, result);
        }
    }

    private void compare(Case subject, ValidationResult result) {
        String text = new String(subject.json(), StandardCharsets.UTF_8);
        JsonNode tree;
        try {
            tree = ExactJson.read(text);
        } catch (StreamReadException limit) {
            return;
        }
        List<String> theirs = subject.subject().opinion().objections(tree);
        if (theirs.isEmpty() == result.isValid()) {
            return;
        }
        List<String> objections = new ArrayList<>(theirs);
        result.violations().forEach(v -> objections.add("generated " + v.keyword() + ": " + v.message()));
        Difference difference = new Difference(subject.subject().name(), "", 0, text, objections);
        if (!known.explain(difference)) {
            throw new AssertionError(difference.text());
        }
    }
}
