package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a schema evaluates (Core 11), told by which of its subschemas hold.
 *
 * @param always what is evaluated whichever hold
 * @param branches what else is evaluated where one of these holds; subschemas that add nothing are not among them
 */
public record EvaluatedPerBranch(EvaluatedMembers always, Map<Schema, EvaluatedMembers> branches) {

    /** The same, or null where it takes more to tell. */
    static @Nullable EvaluatedPerBranch of(EvaluatedRange always, Map<Schema, EvaluatedRange> branches) {
        EvaluatedMembers base = always.known();
        if (base == null) {
            return null;
        }
        Map<Schema, EvaluatedMembers> added = new LinkedHashMap<>();
        for (Map.Entry<Schema, EvaluatedRange> branch : branches.entrySet()) {
            EvaluatedMembers evaluated = branch.getValue().known();
            if (evaluated == null) {
                return null;
            } else if (!base.includes(evaluated)) {
                added.put(branch.getKey(), evaluated.without(base));
            }
        }
        return new EvaluatedPerBranch(base, added);
    }
}
