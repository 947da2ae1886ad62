package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.RecordFace.Slot;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.Reading;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The statements that read one member of an object at {@code member}, and return null where it is not valid. */
final class MemberReads {

    private static final String VALUE = "member + 1";
    private static final CodeBlock EXTRA =
            CodeBlock.of("additional = $T.add(additional, d, member)", RuntimeTypes.EXTRAS);

    private final RecordType plan;
    private final Literals literals;
    private final JavaTypes types;
    private final ReadEmitter values;
    private final CodecClass codecs;
    private final Map<Component, Slot> slots = new HashMap<>();

    MemberReads(EmitContext context, RecordFace face, Literals literals) {
        this.plan = face.plan();
        this.literals = literals;
        this.types = new JavaTypes(context);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
        face.slots().forEach(slot -> slots.put(slot.component(), slot));
    }

    /** The table of the properties' names. */
    String names() {
        List<String> names = new ArrayList<>();
        plan.components().forEach(c -> names.add(c.jsonName()));
        return literals.table("NAMES", names);
    }

    /** The type of the variable {@code additional}, which gathers what is not named. */
    TypeName mapBuilder() {
        Reading additional = plan.additional();
        TypeName held = types.element(additional == null ? new TypeRef.Data() : additional.type());
        return ParameterizedTypeName.get(RuntimeTypes.MAP_BUILDER, held);
    }

    /** Reads a property into a variable. */
    CodeBlock component(Component component, Function<Slot, String> variable) {
        CodeBlock checks = codecs.checksFirst(component.reading().checks(), VALUE);
        SourceString constant = component.constant();
        CodeBlock read = constant != null
                ? CodeBlock.of(
                        "if (!d.isString($1L) || !d.stringEquals($1L, $2N)) return null;\n",
                        VALUE,
                        literals.bytes(constant.value()))
                : bind(component, variable.apply(Objects.requireNonNull(slots.get(component), "slot")));
        return CodeBlock.builder().add(checks).add(read).build();
    }

    private CodeBlock bind(Component component, String variable) {
        CodeBlock read = values.read(component.type(), VALUE);
        CodeBlock otherwise = component.conditional() ? EXTRA : CodeBlock.of("return null");
        if (component.isThreeState()) {
            return CodeBlock.of(
                    "if (d.isNull($1L)) $2L = $3T.ofNull();\n"
                            + "else {\n$>$4T bound = $5L;\nif (bound == null) $6L;\n$7L$2L = $3T.of(bound);\n$<}\n",
                    VALUE,
                    variable,
                    RuntimeTypes.JSON_FIELD,
                    types.boxed(component.type()),
                    read,
                    otherwise,
                    component.conditional() ? "else " : "");
        } else if (component.type() instanceof TypeRef.Data) {
            return CodeBlock.of("$L = $L;\n", variable, read);
        } else if (component.type().isNullable()) {
            return CodeBlock.of(
                    "if (d.isNull($L)) $L = null;\nelse if (($L = $L) == null) return null;\n",
                    VALUE,
                    variable,
                    variable,
                    read);
        }
        return CodeBlock.of("if (($L = $L) == null) $L;\n", variable, read, otherwise);
    }

    /** Reads a property that is not named. */
    CodeBlock other() {
        Reading additional = plan.additional();
        if (additional == null) {
            return CodeBlock.of("return null;\n");
        } else if (additional.type() instanceof TypeRef.Data
                && additional.checks().isEmpty()) {
            return CodeBlock.of("$L;\n", EXTRA);
        }
        CodeBlock.Builder code = CodeBlock.builder().add(codecs.checksFirst(additional.checks(), VALUE));
        CodeBlock read = values.read(additional.type(), VALUE);
        TypeName type = types.boxed(additional.type());
        if (additional.type().isNullable()) {
            code.addStatement("$T bound = d.isNull($L) ? null : $L", type, VALUE, read);
            code.addStatement("if (bound == null && !d.isNull($L)) return null", VALUE);
        } else {
            code.addStatement("$T bound = $L", type, read);
            if (!(additional.type() instanceof TypeRef.Data)) {
                code.addStatement("if (bound == null) return null");
            }
        }
        return code.addStatement("additional = $T.add(additional, d, member, bound)", RuntimeTypes.EXTRAS)
                .build();
    }
}
