package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.MethodSpec;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.MaskedTokens;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits what types with secrets have in addition: codecs and validators that find them, and text without them. */
public final class SecretsEmitter {

    private SecretsEmitter() {}

    /** Returns the JSON text of {@code this} as an expression, without the secrets. */
    public static Code text(EmitContext context, TypeId id) {
        return context.secrets().has(id) ? Code.of("$T.of(this)", RuntimeTypes.MASKED_TEXT) : Code.of("toJsonString()");
    }

    /** Returns the text of a type around the string {@code value} as an expression. */
    public static Code string(EmitContext context, TypeId id) {
        return context.secrets().has(id) ? Code.of("$S", MaskedTokens.MASK) : Code.of("value");
    }

    /** Returns the method {@code secrets} of a codec, or nothing if the type has no secrets. */
    public static List<MethodSpec> ofCodec(EmitContext context, TypeId id) {
        return context.secrets().has(id)
                ? List.of(method(context, context.secrets().searched(id)))
                : List.of();
    }

    /** Returns the method {@code secrets} of the validator of a root, or nothing if it has no secrets. */
    public static List<MethodSpec> ofValidator(EmitContext context, Schema root) {
        return context.secrets().has(root) ? List.of(method(context, List.of(root))) : List.of();
    }

    private static MethodSpec method(EmitContext context, List<Schema> schemas) {
        return MethodSpec.methodBuilder("secrets")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.SECRETS)
                .addCode(Code.statement("return $L", secrets(context, schemas)).block())
                .build();
    }

    /** Schemas without a common program cannot be searched, so everything counts as secret then. */
    private static Code secrets(EmitContext context, List<Schema> schemas) {
        List<OutputPlan> programs =
                schemas.stream().map(context.outputs()::get).distinct().toList();
        OutputPlan program = programs.size() == 1 ? programs.get(0) : null;
        if (program == null) {
            return Code.of("$T.everything()", RuntimeTypes.SECRETS);
        }
        String numbers = schemas.stream()
                .map(program::entry)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Code.of("$L.secrets($L)", ProgramEmitter.program(context, program), numbers);
    }
}
