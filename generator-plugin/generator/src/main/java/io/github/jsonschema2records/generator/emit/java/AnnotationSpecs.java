package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue;
import io.github.jsonschema2records.generator.plan.type.JavaAnnotation;
import java.util.List;
import java.util.Map;

/** Converts annotations of the user to Java. */
public final class AnnotationSpecs {

    private AnnotationSpecs() {}

    /** Returns the annotations in their order. */
    public static List<AnnotationSpec> of(List<JavaAnnotation> annotations) {
        return annotations.stream().map(AnnotationSpecs::of).toList();
    }

    private static AnnotationSpec of(JavaAnnotation annotation) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(UserClasses.named(annotation.className()));
        annotation
                .elements()
                .forEach((name, value) ->
                        spec.addMember(name, value.match(new Values()).block()));
        return spec.build();
    }

    private static final class Values implements AnnotationValue.Cases<Code> {
        @Override
        public Code text(String value) {
            return Literals.string(value);
        }

        @Override
        public Code literal(String code) {
            return Code.of("$L", code);
        }

        @Override
        public Code classLiteral(String name) {
            return Code.of("$T.class", UserClasses.named(name));
        }

        @Override
        public Code constant(String name, String constant) {
            return Code.of("$T.$L", UserClasses.named(name), constant);
        }

        @Override
        public Code nested(String name, Map<String, AnnotationValue> elements) {
            return Code.of("$L", AnnotationSpecs.of(new JavaAnnotation(name, elements)));
        }

        @Override
        public Code array(List<AnnotationValue> values) {
            return values.stream().map(value -> value.match(this)).collect(Code.joining(", ", "{", "}"));
        }
    }
}
