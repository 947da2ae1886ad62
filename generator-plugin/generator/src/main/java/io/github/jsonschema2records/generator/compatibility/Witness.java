package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.util.List;

/**
 * An instance that one version of a schema accepts and the other refuses. The validators of both were run on it.
 *
 * @param json the instance
 * @param reasons the absolute keyword locations at which the other version refuses it; none in branches that refuse it in
 *     both versions
 * @param position the position of the first reason in the schema that refuses it
 */
public record Witness(String json, List<String> reasons, SourcePosition position) {

    public Witness {
        reasons = List.copyOf(reasons);
    }

    /** Returns the JSON Pointer of the first reason. */
    String place() {
        String reason = reasons.get(0);
        return reason.substring(reason.indexOf('#') + 1);
    }
}
