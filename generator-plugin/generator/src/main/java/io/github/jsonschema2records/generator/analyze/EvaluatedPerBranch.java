package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties or items that a schema evaluates (Core 11), depending on which of its subschemas accept the value.
 *
 * @param always the members evaluated in any case
 * @param branches the members evaluated in addition if a subschema accepts the value; subschemas that add nothing are
 *     left out
 */
public record EvaluatedPerBranch(EvaluatedMembers always, Map<Schema, EvaluatedMembers> branches) {

    /** Creates it from ranges. Null if the subschemas alone do not determine what is evaluated. */
    static @Nullable EvaluatedPerBranch of(EvaluatedRange always, Map<Schema, EvaluatedRange> branches) {
        EvaluatedMembers base = always.ifCertain();
        if (base == null) {
            return null;
        }
        Map<Schema, EvaluatedMembers> added = new LinkedHashMap<>();
        for (Map.Entry<Schema, EvaluatedRange> branch : branches.entrySet()) {
            EvaluatedMembers evaluated = branch.getValue().ifCertain();
            if (evaluated == null) {
                return null;
            } else if (!base.includes(evaluated)) {
                added.put(branch.getKey(), evaluated.without(base));
            }
        }
        return new EvaluatedPerBranch(base, added);
    }
}
