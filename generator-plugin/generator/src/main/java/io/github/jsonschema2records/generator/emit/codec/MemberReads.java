package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Emits the statements that read one member of an object at {@code member}. They return null if it is invalid. */
final class MemberReads {

    private static final String VALUE = "member + 1";

    private final RecordType plan;
    private final Literals literals;
    private final JavaTypes types;
    private final ReadEmitter values;
    private final CodecClass codecs;
    private final ComponentReads reads;
    private @Nullable String names;

    MemberReads(EmitContext context, RecordModel model, Literals literals) {
        this.plan = model.plan();
        this.literals = literals;
        this.types = new JavaTypes(context);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
        this.reads = new ComponentReads(context, model, literals);
    }

    /** Returns the table of the properties' names, which is created on first use. */
    String names() {
        String table = names;
        if (table == null) {
            table = literals.sharedTable(
                    FixedNames.NAMES,
                    plan.components().stream().map(Component::jsonName).toList());
            names = table;
        }
        return table;
    }

    /** Returns the type of the variable {@code additional}, which collects additional properties. */
    TypeName mapBuilder() {
        ReadPlan additional = plan.additional();
        TypeName element = types.element(additional == null ? new TypeRef.AnyJson() : additional.type());
        return ParameterizedTypeName.get(RuntimeTypes.MAP_BUILDER, element);
    }

    /** Reads a property into a variable. */
    Code component(Component component, Function<Slot, String> variable) {
        return reads.of(component, VALUE, variable);
    }

    /** Reads an additional property. */
    Code other() {
        ReadPlan additional = plan.additional();
        if (additional == null) {
            return plan.skipsOthers() ? Code.EMPTY : Code.of("return null;\n");
        } else if (additional.type() instanceof TypeRef.AnyJson
                && additional.checks().isEmpty()) {
            return Code.of("$L;\n", ComponentReads.EXTRA);
        }
        Code.Builder code = Code.builder().add(codecs.checksFirst(additional.checks(), VALUE));
        Code read = values.read(additional.type(), VALUE);
        TypeName type = types.boxed(additional.type());
        if (additional.type().isNullable()) {
            code.addStatement("$T bound = d.isNull($L) ? null : $L", type, VALUE, read);
            code.addStatement("if (bound == null && !d.isNull($L)) return null", VALUE);
        } else {
            code.addStatement("$T bound = $L", type, read);
            if (!(additional.type() instanceof TypeRef.AnyJson)) {
                code.addStatement("if (bound == null) return null");
            }
        }
        return code.addStatement("additional = $T.add(additional, d, member, bound)", RuntimeTypes.ADDITIONAL_MEMBERS)
                .build();
    }
}
