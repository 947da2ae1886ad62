package io.github.jsonschema2records.generator.emit.codec;

import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.TypeId;

/** Emits the statements that write the components of a record called {@code value}. */
final class ComponentWrites {

    private final EmitContext context;
    private final TypeId record;
    private final ReadEmitter values;

    ComponentWrites(EmitContext context, TypeId record) {
        this.context = context;
        this.record = record;
        this.values = new ReadEmitter(context);
    }

    /**
     * Writes a component, if it is present.
     *
     * @param before code before its value
     */
    Code of(Component component, Code before) {
        String name = context.names().component(record, component.jsonName());
        Code value = Code.of("value.$N()", name);
        if (component.isThreeState()) {
            return Code.builder()
                    .beginControlFlow("if (value.$N().isPresent())", name)
                    .add(before)
                    .add("if (value.$N().isNull()) w.nullValue();\nelse ", name)
                    .add(values.write(component.type(), Code.of("value.$N().value()", name)))
                    .endControlFlow()
                    .build();
        } else if (component.required() && !component.type().isNullable()) {
            return Code.builder()
                    .add(before)
                    .add(values.write(component.type(), value))
                    .build();
        } else if (component.required()) {
            return Code.builder()
                    .add(before)
                    .add("if ($L == null) w.nullValue();\nelse ", value)
                    .add(values.write(component.type(), value))
                    .build();
        }
        return Code.builder()
                .beginControlFlow("if ($L != null)", value)
                .add(before)
                .add(values.write(component.type(), value))
                .endControlFlow()
                .build();
    }
}
