package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Decisions;

/** Describes types in the words of JSON, with links to the types on the page. */
final class TypeWords implements TypeRef.Cases<String> {

    private final TypePlan types;
    private final NameTable names;
    private final Anchors anchors;

    TypeWords(Decisions decisions, Anchors anchors) {
        this.types = decisions.plan().types();
        this.names = decisions.names();
        this.anchors = anchors;
    }

    /** Returns the type of a value as HTML. */
    String of(TypeRef type) {
        return type.match(this);
    }

    @Override
    public String scalar(Scalar scalar) {
        Kinds kinds = scalar.kinds();
        return kinds.has(Kind.FRACTION)
                ? "number"
                : kinds.has(Kind.INTEGER) ? "integer" : kinds.has(Kind.BOOLEAN) ? "boolean" : "string";
    }

    @Override
    public String converted(Conversion conversion) {
        return scalar(conversion.base());
    }

    @Override
    public String data() {
        return "any value";
    }

    @Override
    public String list(TypeRef element) {
        return "array of " + of(element);
    }

    @Override
    public String set(TypeRef element) {
        return "array of distinct " + of(element);
    }

    @Override
    public String map(TypeRef value) {
        return "object with values: " + of(value);
    }

    @Override
    public String declared(TypeId id) {
        ReusedType reused = types.reused(id);
        return reused == null
                ? Html.link(anchors.of(id), names.type(id).toString())
                : Html.code(reused.packageName() + "." + String.join(".", reused.type()));
    }

    @Override
    public String nullable(TypeRef type) {
        return of(type) + " or null";
    }
}
