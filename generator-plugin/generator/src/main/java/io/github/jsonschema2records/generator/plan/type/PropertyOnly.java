package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.plan.type.Dispatch.ByKind;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByMembers;
import io.github.jsonschema2records.generator.plan.type.Dispatch.ByProperty;
import java.util.Optional;

/** Selects dispatch by a property, and nothing else. */
final class PropertyOnly implements Dispatch.Cases<Optional<ByProperty>> {

    @Override
    public Optional<ByProperty> byKind(ByKind dispatch) {
        return Optional.empty();
    }

    @Override
    public Optional<ByProperty> byProperty(ByProperty dispatch) {
        return Optional.of(dispatch);
    }

    @Override
    public Optional<ByProperty> byTrial() {
        return Optional.empty();
    }

    @Override
    public Optional<ByProperty> byMembers(ByMembers dispatch) {
        return Optional.empty();
    }
}
