package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Emits the statement with which a builder refuses to build without required components. */
final class BuilderCompleteness {

    private final EmitContext context;
    private final RecordModel model;

    BuilderCompleteness(EmitContext context, RecordModel model) {
        this.context = context;
        this.model = model;
    }

    /** Returns the statement, or nothing if no component is required. */
    CodeBlock refused() {
        List<CodeBlock> missing = missing();
        if (missing.isEmpty()) {
            return CodeBlock.of("");
        }
        boolean large = model.plan().exceedsConstructor();
        return CodeBlock.of(
                "if ($L) throw $L;\n",
                large ? CodeBlock.of("isIncomplete()") : CodeBlock.join(missing, " || "),
                exception(large ? CodeBlock.of("values()") : CodeBlock.join(values(), ", ")));
    }

    /** Returns a condition for each required component, which is true if the component is missing. */
    List<CodeBlock> missing() {
        return model.slots().stream()
                .filter(Slot::isRequiredOfBuilder)
                .map(slot -> CodeBlock.of("$N == null", slot.name()))
                .toList();
    }

    private CodeBlock exception(CodeBlock values) {
        ClassName codec = context.codec(model.plan().id());
        if (!model.plan().isTuple()) {
            return CodeBlock.of("$1T.CODEC.incomplete($1T.$2L, $3L)", codec, FixedNames.NAMES, values);
        }
        ReadPlan others = model.plan().additional();
        CodeBlock rest = others == null
                ? CodeBlock.of("$T.of()", List.class)
                : converted(new TypeRef.ListOf(others.type()), CodeBlock.of("$L", FixedNames.REST));
        return CodeBlock.of("$T.CODEC.incompleteTuple($L, $L)", codec, rest, values);
    }

    /** Returns the value of each property in the order of their names, and then the other properties. */
    List<CodeBlock> values() {
        List<CodeBlock> values = new ArrayList<>();
        for (Component component : model.plan().components()) {
            SourceValue constant = component.constant();
            values.add(
                    constant == null
                            ? value(component)
                            : component.type().match(new ValueExpressions(context, constant)));
        }
        ReadPlan others = model.plan().additional();
        if (others != null && !model.plan().isTuple()) {
            values.add(converted(new TypeRef.MapOf(others.type()), CodeBlock.of("$L", FixedNames.ADDITIONAL)));
        }
        return values;
    }

    private CodeBlock value(Component component) {
        CodeBlock name =
                CodeBlock.of("$N", context.names().component(model.plan().id(), component.jsonName()));
        TypeRef type = component.type().bare();
        if (component.isThreeState()) {
            return type.showsJson() ? name : converted(type, CodeBlock.of("$L.orNull()", name));
        }
        CodeBlock value = converted(type, name);
        return component.required() && component.type().isNullable()
                ? CodeBlock.of("$L == null ? $T.ofNull() : $L", name, RuntimeTypes.JSON_DATA, value)
                : value;
    }

    /** Returns a value as an object whose class determines its JSON. */
    private CodeBlock converted(TypeRef type, CodeBlock value) {
        return type.showsJson() ? value : CodeBlock.of("$L.data($L)", new ReadEmitter(context).codec(type), value);
    }
}
