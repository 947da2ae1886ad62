package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * How a value is read.
 *
 * @param type the Java type, whose reader checks what it can while it reads
 * @param checks the schemas to check first, because reading does not prove all that they say
 */
public record ReadPlan(TypeRef type, List<Schema> checks) {
    public ReadPlan {
        checks = List.copyOf(checks);
    }
}
