package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Annotations used in many places. */
public final class JavaAnnotations {

    private JavaAnnotations() {}

    /** Returns {@code @Deprecated}, or nothing. */
    public static List<AnnotationSpec> deprecated(boolean deprecated) {
        return deprecated ? List.of(AnnotationSpec.builder(Deprecated.class).build()) : List.of();
    }

    /** Returns a type that may be null. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}
