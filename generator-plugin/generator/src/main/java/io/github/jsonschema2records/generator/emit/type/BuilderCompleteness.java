package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import io.github.jsonschema2records.generator.emit.java.Code;
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
    Code refused() {
        List<Code> missing = missing();
        if (missing.isEmpty()) {
            return Code.of("");
        }
        boolean large = model.plan().exceedsConstructor();
        return Code.of(
                "if ($L) throw $L;\n",
                large ? Code.of("isIncomplete()") : Code.join(missing, " || "),
                exception(large ? Code.of("values()") : Code.join(values(), ", ")));
    }

    /** Returns a condition for each required component, which is true if the component is missing. */
    List<Code> missing() {
        return model.slots().stream()
                .filter(Slot::isRequiredOfBuilder)
                .map(slot -> Code.of("$N == null", slot.name()))
                .toList();
    }

    private Code exception(Code values) {
        ClassName codec = context.codec(model.plan().id());
        if (!model.plan().isTuple()) {
            return Code.of("$1T.CODEC.incomplete($1T.$2L, $3L)", codec, FixedNames.NAMES, values);
        }
        ReadPlan others = model.plan().additional();
        Code rest = others == null
                ? Code.of("$T.of()", List.class)
                : converted(new TypeRef.ListOf(others.type()), Code.of("$L", FixedNames.REST));
        return Code.of("$T.CODEC.incompleteTuple($L, $L)", codec, rest, values);
    }

    /** Returns the value of each property in the order of their names, and then the other properties. */
    List<Code> values() {
        List<Code> values = new ArrayList<>();
        for (Component component : model.plan().components()) {
            SourceValue constant = component.constant();
            values.add(
                    constant == null
                            ? value(component)
                            : component.type().match(new ValueExpressions(context, constant)));
        }
        ReadPlan others = model.plan().additional();
        if (others != null && !model.plan().isTuple()) {
            values.add(converted(new TypeRef.MapOf(others.type()), Code.of("$L", FixedNames.ADDITIONAL)));
        }
        return values;
    }

    private Code value(Component component) {
        Code name = Code.of("$N", context.names().component(model.plan().id(), component.jsonName()));
        TypeRef type = component.type().bare();
        if (component.isThreeState()) {
            return type.showsJson() ? name : converted(type, Code.of("$L.orNull()", name));
        }
        Code value = converted(type, name);
        return component.required() && component.type().isNullable()
                ? Code.of("$L == null ? $T.ofNull() : $L", name, RuntimeTypes.JSON_DATA, value)
                : value;
    }

    /** Returns a value as an object whose class determines its JSON. */
    private Code converted(TypeRef type, Code value) {
        return type.showsJson() ? value : Code.of("$L.data($L)", new ReadEmitter(context).codec(type), value);
    }
}
