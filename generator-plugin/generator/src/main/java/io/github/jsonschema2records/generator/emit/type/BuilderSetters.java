package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the methods of a builder that set one component, or add to it. */
final class BuilderSetters {

    private final EmitContext context;
    private final TypeId record;
    private final ClassName builder;
    private final JavaTypes types;

    BuilderSetters(EmitContext context, TypeId record, ClassName builder) {
        this.context = context;
        this.record = record;
        this.builder = builder;
        this.types = new JavaTypes(context);
    }

    List<MethodSpec> of(Slot slot) {
        List<MethodSpec> methods = new ArrayList<>(List.of(setter(slot)));
        Component component = slot.component();
        if (component == null) {
            return methods;
        } else if (component.isThreeState()) {
            methods.add(ofValue(slot, component));
        }
        TypeRef type = component.type().bare();
        TypeRef items = type.items();
        if (items != null) {
            if (!component.isThreeState() && isPlain(items)) {
                methods.add(ofItems(slot, type, items));
            }
            methods.add(addition(slot, component)
                    .addParameter(value(items), "item")
                    .addCode(Code.statement("$L = $L", slot.field("item"), grown(slot, component, "add", "item"))
                            .block())
                    .addStatement("return this")
                    .build());
        } else if (type instanceof TypeRef.MapOf map) {
            methods.add(addition(slot, component)
                    .addParameter(String.class, "name")
                    .addParameter(value(map.value()), "value")
                    .addCode(Code.statement(
                                    "$L = $L",
                                    slot.field("name", "value"),
                                    grown(slot, component, "put", "name", "value"))
                            .block())
                    .addStatement("return this")
                    .build());
        }
        return methods;
    }

    private MethodSpec setter(Slot slot) {
        return method(slot, slot.name())
                .addParameter(slot.type(), "value")
                .addCode(Code.statement("$L = value", slot.field("value")).block())
                .addStatement("return this")
                .build();
    }

    /** Sets a component of three states to a value, or to null. */
    private MethodSpec ofValue(Slot slot, Component component) {
        return method(slot, slot.name())
                .addParameter(JavaAnnotations.nullable(types.boxed(component.type())), "value")
                .addStatement("return $N($T.ofNullable(value))", slot.name(), RuntimeTypes.JSON_FIELD)
                .build();
    }

    private MethodSpec ofItems(Slot slot, TypeRef type, TypeRef element) {
        Code items = Code.of("$T.of(items)", List.class);
        return method(slot, slot.name())
                .addParameter(ArrayTypeName.of(types.boxed(element)), "items")
                .varargs()
                .addCode(Code.statement(
                                "return $N($L)",
                                slot.name(),
                                type instanceof TypeRef.SetOf
                                        ? Code.of("$T.set($L)", RuntimeTypes.IMMUTABLE, items)
                                        : items)
                        .block())
                .build();
    }

    /** Returns whether an array of elements has no type arguments, and no element is null. */
    private boolean isPlain(TypeRef element) {
        return !element.isNullable() && !(types.boxed(element) instanceof ParameterizedTypeName);
    }

    private MethodSpec.Builder addition(Slot slot, Component component) {
        return method(slot, context.names().addition(record, component.jsonName()));
    }

    private MethodSpec.Builder method(Slot slot, String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(JavaAnnotations.deprecated(slot.isDeprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }

    private TypeName value(TypeRef element) {
        return element.isNullable() ? types.element(element) : types.required(element);
    }

    /** Returns the collection with one more element, which the parameters have. */
    private static Code grown(Slot slot, Component component, String method, String... parameters) {
        Code before = slot.field(parameters);
        Code arguments = Code.of("$L, $L", before, String.join(", ", parameters));
        return component.isThreeState()
                ? Code.of(
                        "$T.of($T.$L($L.orNull(), $L))",
                        RuntimeTypes.JSON_FIELD,
                        RuntimeTypes.GROWING,
                        method,
                        before,
                        String.join(", ", parameters))
                : Code.of("$T.$L($L)", RuntimeTypes.GROWING, method, arguments);
    }
}
