package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/** Asks the naming strategy for the names of types. */
final class RequestedNames {

    private final TypePlan plan;
    private final TypesByOrigin byOrigin;
    private final NamingStrategy strategy;

    RequestedNames(TypePlan plan, TypesByOrigin byOrigin, NamingStrategy strategy) {
        this.plan = plan;
        this.byOrigin = byOrigin;
        this.strategy = strategy;
    }

    /** Returns the requested name of the type of a schema, or null if the strategy leaves it to the generator. */
    @Nullable
    TypeName of(Schema unit, Schema origin) {
        String key = TopLevelSchemas.definitionKey(unit);
        TypeId type = byOrigin.first(origin);
        return strategy.type(new TypePlace(
                key != null ? key : unit.location().document().markedName(),
                JsonPointer.tokens(unit.pathTo(origin)),
                GivenNames.ofUnit(origin),
                type != null && isEnumeration(type)));
    }

    private boolean isEnumeration(TypeId id) {
        DeclaredType type = plan.type(id);
        return type instanceof EnumType || type instanceof OpenEnumType;
    }
}
