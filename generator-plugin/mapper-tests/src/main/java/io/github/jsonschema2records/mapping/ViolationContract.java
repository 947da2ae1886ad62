package io.github.jsonschema2records.mapping;

import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that a JSON mapper reads and writes generated types, and writes violations and results of validation. */
public abstract class ViolationContract extends MapperContract {

    private static final ValidationResult RESULT = Order.CODEC.validator().validate("{\"id\":1}");

    /** For subclasses. */
    protected ViolationContract() {}

    @Test
    final void resultsAreWritten() throws Exception {
        isJson(write(RESULT), new String(RESULT.toJson(), StandardCharsets.UTF_8));
    }

    @Test
    final void violationsAreWritten() throws Exception {
        Violation violation = RESULT.violations().get(0);
        isJson(write(List.of(violation)), "[" + JsonData.parse(violation.toJson()) + "]");
    }
}
