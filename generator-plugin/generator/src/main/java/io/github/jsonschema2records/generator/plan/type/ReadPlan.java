package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * The way to read a value.
 *
 * @param type the Java type, whose reader guarantees some constraints
 * @param checks the schemas to check first, because the reader does not guarantee them
 */
public record ReadPlan(TypeRef type, List<Schema> checks) {
    public ReadPlan {
        checks = List.copyOf(checks);
    }
}
