package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.List;

/** What the command {@code test} says about a validator, for tests that bring their own instances. */
public final class JudgedValidator {

    private JudgedValidator() {}

    /** The differences; empty if the test passes. */
    public static List<String> misses(SchemaValidator validator, SuiteCase test) {
        return new ValidatorJudge(validator).misses(test);
    }
}
