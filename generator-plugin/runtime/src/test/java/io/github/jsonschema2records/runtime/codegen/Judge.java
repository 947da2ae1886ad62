package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A validator of one check method. */
final class Judge extends CompiledValidator {

    /** A check method, as generated. */
    interface Schema {
        boolean check(JsonDocument d, int at, @Nullable Evaluation e);
    }

    private final Schema schema;

    Judge(Schema schema) {
        this.schema = schema;
    }

    @Override
    protected boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return schema.check(d, at, e);
    }

    @Override
    protected String schemaLocation() {
        return "https://example.com/test.json";
    }

    /** The violations as lines; none if the text is valid, and then both modes agree on that. */
    static List<String> lines(Schema schema, String json) {
        Judge judge = new Judge(schema);
        ValidationResult result = judge.validate(json);
        if (judge.isValid(json) != result.isValid()) {
            throw new AssertionError("the two modes disagree");
        }
        List<String> lines = new ArrayList<>();
        for (Violation violation : result.violations()) {
            lines.add(violation.toString());
        }
        return lines;
    }

    /** As {@link #lines} of a schema that is one assertion. */
    static List<String> ofAssertion(Schema assertion, String json) {
        return lines((d, at, e) -> Evaluation.end(e, assertion.check(d, at, e)), json);
    }

    /** The only violation. */
    static Violation only(Schema schema, String json) {
        List<Violation> violations = new Judge(schema).validate(json).violations();
        if (violations.size() != 1) {
            throw new AssertionError("not one violation: " + violations);
        }
        return violations.get(0);
    }
}
