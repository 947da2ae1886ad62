package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.JavadocHtml;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.Fallback;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import javax.lang.model.element.Modifier;

/** Emits the accessor of a component that returns the schema's default if the property is absent. */
final class DefaultEmitter {

    /** Greatest length of a default in Javadoc. Longer ones are easier to read in the schema. */
    private static final int SHORT = 60;

    private final EmitContext context;
    private final String state;

    /**
     * Creates an emitter.
     *
     * @param state code before the name of a component's field
     */
    DefaultEmitter(EmitContext context, String state) {
        this.context = context;
        this.state = state;
    }

    MethodSpec accessor(TypeId record, Component component, Fallback fallback, Slot slot) {
        JavaTypes types = new JavaTypes(context);
        Code value = fallback.parsed()
                ? Code.of(
                        "$L.fromJson($L)",
                        new ReadEmitter(context).codec(component.type().bare()),
                        Literals.string(SourceJson.text(fallback.value())))
                : component.type().bare().match(new ValueExpressions(context, fallback.value()));
        TypeName type = component.isThreeState()
                ? JavaAnnotations.nullable(types.boxed(component.type()))
                : types.required(component.type());
        return MethodSpec.methodBuilder(context.names().withDefault(record, component.jsonName()))
                .addJavadoc("{@link #$N()}, or where it is absent the default$L.\n", slot.name(), display(fallback))
                .addAnnotations(JavaAnnotations.deprecated(component.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addCode(Code.statement(
                                component.isThreeState()
                                        ? "return $1L.isPresent() ? $1L.orNull() : $2L"
                                        : "return $1L != null ? $1L : $2L",
                                state + slot.name(),
                                value)
                        .block())
                .build();
    }

    private static String display(Fallback fallback) {
        String text = SourceJson.text(fallback.value());
        return text.length() > SHORT ? "" : " " + JavadocHtml.value(text);
    }
}
