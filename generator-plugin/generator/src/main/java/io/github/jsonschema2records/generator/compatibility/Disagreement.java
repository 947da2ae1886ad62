package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.util.List;

/**
 * Two versions that may disagree about instances.
 *
 * @param from the version that accepts
 * @param to the version that refuses
 */
record Disagreement(Version from, Version to) {

    /** Returns why the one version refuses an instance that the other accepts; nothing if this is not so. */
    List<Cause> causes(SourceValue instance) {
        String json = SourceJson.text(instance);
        if (!from.accepts(json) || to.accepts(json)) {
            return List.of();
        }
        return Causes.of(
                instance,
                from.verdicts().evaluate(from.root(), json),
                to.verdicts().evaluate(to.root(), json));
    }
}
