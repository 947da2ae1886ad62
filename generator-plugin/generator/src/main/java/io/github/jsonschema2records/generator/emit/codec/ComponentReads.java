package io.github.jsonschema2records.generator.emit.codec;

import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Emits the statements that read the value of a record's component. They return null if it is invalid. */
final class ComponentReads {

    /** Keeps a member with the additional properties. */
    static final Code EXTRA = Code.of("additional = $T.add(additional, d, member)", RuntimeTypes.ADDITIONAL_MEMBERS);

    private final Literals literals;
    private final JavaTypes types;
    private final ReadEmitter values;
    private final CodecClass codecs;
    private final Map<Component, Slot> slots = new HashMap<>();

    ComponentReads(EmitContext context, RecordModel model, Literals literals) {
        this.literals = literals;
        this.types = new JavaTypes(context);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
        model.slots().forEach(slot -> slots.put(slot.component(), slot));
    }

    /**
     * Reads a component into a variable.
     *
     * @param value the index of its value
     */
    Code of(Component component, String value, Function<Slot, String> variable) {
        Code checks = codecs.checksFirst(component.reading().checks(), value);
        SourceValue constant = component.constant();
        if (constant != null) {
            return Code.of("$L$L", checks, compare(constant, value));
        }
        String slot = variable.apply(Objects.requireNonNull(slots.get(component), "slot"));
        return Code.of("$L$L", checks, bind(component, value, slot));
    }

    /** Compares a constant. One that is not a string has been compared by the checks. */
    private Code compare(SourceValue constant, String value) {
        return constant instanceof SourceString text
                ? Code.of(
                        "if (!d.isString($1L) || !d.stringEquals($1L, $2N)) return null;\n",
                        value,
                        literals.bytes(text.value()))
                : Code.of("");
    }

    private Code bind(Component component, String value, String variable) {
        Code read = values.read(component.type(), value);
        Code otherwise = component.conditional() ? EXTRA : Code.of("return null");
        if (component.isThreeState()) {
            return Code.of(
                    "if (d.isNull($1L)) $2L = $3T.ofNull();\n"
                            + "else {\n$>$4T bound = $5L;\nif (bound == null) $6L;\n$7L$2L = $3T.of(bound);\n$<}\n",
                    value,
                    variable,
                    RuntimeTypes.JSON_FIELD,
                    types.boxed(component.type()),
                    read,
                    otherwise,
                    component.conditional() ? "else " : "");
        } else if (component.type() instanceof TypeRef.AnyJson) {
            return Code.of("$L = $L;\n", variable, read);
        } else if (component.type().isNullable()) {
            return Code.of(
                    "if (d.isNull($L)) $L = null;\nelse if (($L = $L) == null) return null;\n",
                    value,
                    variable,
                    variable,
                    read);
        }
        return Code.of("if (($L = $L) == null) $L;\n", variable, read, otherwise);
    }
}
