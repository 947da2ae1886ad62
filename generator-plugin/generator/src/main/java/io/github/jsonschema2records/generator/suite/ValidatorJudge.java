package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests a validator in both modes: stopping at the first violation, and collecting violations. {@code validate}
 * collects for invalid instances only, so the check runs a second time for a valid one.
 */
final class ValidatorJudge implements Judge {

    private final SchemaValidator validator;

    ValidatorJudge(SchemaValidator validator) {
        this.validator = validator;
    }

    @Override
    public String subject() {
        return "validator";
    }

    @Override
    public List<String> misses(SuiteCase test) {
        boolean valid = validator.isValid(test.data());
        boolean withoutViolations = valid
                ? CollectingCheck.accepts(validator, test.data())
                : validator.validate(test.data()).isValid();
        List<String> misses = new ArrayList<>();
        if (valid != test.valid()) {
            misses.add("expected " + word(test.valid()));
        }
        if (valid != withoutViolations) {
            misses.add("isValid says " + word(valid) + ", validate says " + word(withoutViolations));
        }
        return misses;
    }

    private static String word(boolean valid) {
        return valid ? "valid" : "invalid";
    }
}
