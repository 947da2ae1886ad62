package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.report.TypeDescription;
import io.github.jsonschema2records.pojo.migrate.NewType.NewProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Lists the types of a run of this generator by the location of their schema. */
final class NewGeneration {

    private final NameTable names;
    private final TypeDescription description;

    private NewGeneration(Decisions decisions) {
        this.names = decisions.names();
        this.description = new TypeDescription(decisions);
    }

    /** Returns the types, see {@link Location}. Of several types of a schema, the first one counts. */
    static Map<String, NewType> types(Generated generated) {
        Decisions decisions = generated.decisions();
        NewGeneration generation = new NewGeneration(decisions);
        Map<String, NewType> types = new LinkedHashMap<>();
        for (DeclaredType type : decisions.plan().types().types().values()) {
            types.putIfAbsent(Location.of(type.id().origin()), generation.type(type));
        }
        return types;
    }

    private NewType type(DeclaredType type) {
        Map<String, NewProperty> properties = new LinkedHashMap<>();
        if (type instanceof RecordType record && !record.isTuple()) {
            record.components().forEach(component -> properties.put(component.jsonName(), property(record, component)));
        }
        JavaTypeName name = names.type(type.id());
        return new NewType(name.packageName(), name.toString(), form(type), properties);
    }

    private NewProperty property(RecordType record, Component component) {
        String json = component.jsonName();
        boolean required = component.required() && !component.type().isNullable();
        String orEmpty = Objects.requireNonNullElse(
                names.empties().getOrDefault(record.id(), Map.of()).get(json), "");
        return new NewProperty(names.component(record.id(), json), description.of(component.type()), required, orEmpty);
    }

    private static String form(DeclaredType type) {
        if (type instanceof EnumType || type instanceof OpenEnumType) {
            return "enum";
        }
        return type instanceof UnionType ? "union" : "record";
    }
}
