package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import javax.lang.model.element.Modifier;

/** Emits the method that converts a record to a record whose schema its own schema includes. */
final class ViewEmitter {

    private final EmitContext context;

    ViewEmitter(EmitContext context) {
        this.context = context;
    }

    MethodSpec view(TypeId record, TypeId included) {
        ClassName type = context.type(included);
        return MethodSpec.methodBuilder(context.names().view(record, included))
                .addJavadoc("The same JSON as a {@link $T}.\n", type)
                .addAnnotations(JavaAnnotations.deprecated(included.origin().isDeprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $T.CODEC.fromJson(toJson())", context.codec(included))
                .build();
    }
}
