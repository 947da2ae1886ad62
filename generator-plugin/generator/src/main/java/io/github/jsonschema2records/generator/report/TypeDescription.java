package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;

/** Formats Java types for people, without packages. */
public final class TypeDescription {

    private final TypePlan types;
    private final NameTable names;

    /** Creates words for the types of a run. */
    public TypeDescription(Decisions decisions) {
        this.types = decisions.types();
        this.names = decisions.names();
    }

    /** Returns the type of a value. */
    public String of(TypeRef type) {
        String primitive = type instanceof TypeRef.ScalarRef of ? of.scalar().primitiveName() : "";
        return primitive.isEmpty() ? boxed(type) : primitive;
    }

    /** Returns the type of an element or of a value that may be absent, which is never a primitive type. */
    public String boxed(TypeRef type) {
        return type.match(new Uses());
    }

    /** Returns a fold that names the form of a generated type and its name. */
    DeclaredType.Cases<String> declarations() {
        return new Declarations();
    }

    private final class Uses implements TypeRef.Cases<String> {
        @Override
        public String scalar(Scalar scalar) {
            return scalar.javaType().substring(scalar.javaType().lastIndexOf('.') + 1);
        }

        @Override
        public String converted(Conversion conversion) {
            return conversion.simpleName();
        }

        @Override
        public String data() {
            return "JsonData";
        }

        @Override
        public String list(TypeRef element) {
            return "List<" + element.match(this) + ">";
        }

        @Override
        public String set(TypeRef element) {
            return "Set<" + element.match(this) + ">";
        }

        @Override
        public String map(TypeRef value) {
            return "Map<String, " + value.match(this) + ">";
        }

        @Override
        public String declared(TypeId id) {
            ReusedType reused = types.reused(id);
            return reused == null ? names.shown(id) : String.join(".", reused.type());
        }

        @Override
        public String nullable(TypeRef type) {
            return "@Nullable " + type.match(this);
        }
    }

    private final class Declarations implements DeclaredType.Cases<String> {
        @Override
        public String record(RecordType type) {
            String others = type.additional() == null
                    ? (type.skipsOthers() ? "others are skipped" : "no others")
                    : "others as " + of(type.additional().type());
            return (type.exceedsConstructor() ? "the class " : "the record ") + names.shown(type.id()) + ": "
                    + (type.isTuple()
                            ? count(type.components().size(), "item", "items")
                            : count(type.components().size(), "property", "properties"))
                    + ", " + others;
        }

        @Override
        public String enumeration(EnumType type) {
            return "the enum " + names.shown(type.id()) + ": "
                    + count(type.values().size(), "constant", "constants");
        }

        @Override
        public String openEnum(OpenEnumType type) {
            return "the open enum " + names.shown(type.id()) + ": "
                    + count(type.known().size(), "known value", "known values");
        }

        @Override
        public String text(StringSetType type) {
            return "the record " + names.shown(type.id()) + " around a string, since "
                    + count(type.values().size(), "value", "values") + " are too many for an enum";
        }

        @Override
        public String union(UnionType type) {
            return "the union " + names.shown(type.id()) + ": " + String.join(", ", names.branches(type.id()));
        }

        @Override
        public String wrapper(WrapperType type) {
            return "the record " + names.shown(type.id()) + " around "
                    + of(type.reading().type());
        }
    }

    private static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
