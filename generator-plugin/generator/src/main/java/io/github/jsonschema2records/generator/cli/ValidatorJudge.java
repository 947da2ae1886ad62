package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a validator: both of its ways, the one that stops at the first violation and the one that collects them. As
 * {@code validate} collects only where there is something to collect, of a valid instance the check is run once more.
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
