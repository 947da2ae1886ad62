package io.github.jsonschema2records.generator.annotate;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;

/** Writes Java types with full names of classes. */
final class JavaTypeText implements TypeRef.Cases<String> {

    private final TypePlan types;
    private final NameTable names;

    JavaTypeText(TypePlan types, NameTable names) {
        this.types = types;
        this.names = names;
    }

    String of(TypeRef type) {
        return type.match(this);
    }

    @Override
    public String scalar(Scalar scalar) {
        return scalar.javaType();
    }

    @Override
    public String converted(Conversion conversion) {
        return conversion.javaType();
    }

    @Override
    public String data() {
        return "io.github.jsonschema2records.runtime.JsonData";
    }

    @Override
    public String list(TypeRef element) {
        return "java.util.List<" + of(element) + ">";
    }

    @Override
    public String set(TypeRef element) {
        return "java.util.Set<" + of(element) + ">";
    }

    @Override
    public String map(TypeRef value) {
        return "java.util.Map<java.lang.String, " + of(value) + ">";
    }

    @Override
    public String declared(TypeId id) {
        ReusedType reused = types.reused(id);
        return reused == null
                ? names.type(id).packageName() + "." + names.type(id)
                : reused.packageName() + "." + String.join(".", reused.type());
    }

    @Override
    public String nullable(TypeRef type) {
        return of(type);
    }
}
