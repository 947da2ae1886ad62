package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts uses of types to Java types. */
public final class JavaTypes {

    private final EmitContext context;

    public JavaTypes(EmitContext context) {
        this.context = context;
    }

    /** Returns the type of an element or local variable: boxed, and not marked as nullable at the top. */
    public TypeName boxed(TypeRef type) {
        return type.bare().match(new Names());
    }

    /** Returns the type of an element of a collection, marked as nullable if elements can be null. */
    public TypeName element(TypeRef type) {
        return type.isNullable() ? JavaAnnotations.nullable(boxed(type)) : boxed(type);
    }

    /** Returns the type of a component and its accessor. */
    public TypeName component(Component component) {
        if (component.isThreeState()) {
            return ParameterizedTypeName.get(RuntimeTypes.JSON_FIELD, boxed(component.type()));
        } else if (!component.required() || component.type().isNullable()) {
            return JavaAnnotations.nullable(boxed(component.type()));
        }
        return required(component.type());
    }

    /** Returns the type of a value that is always present. */
    public TypeName required(TypeRef type) {
        TypeName boxed = boxed(type);
        return type instanceof TypeRef.ScalarRef && boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    private final class Names implements TypeRef.Cases<TypeName> {
        @Override
        public TypeName scalar(Scalar scalar) {
            return ClassName.bestGuess(scalar.javaType());
        }

        @Override
        public TypeName converted(Conversion conversion) {
            return UserClasses.named(conversion.javaType());
        }

        @Override
        public TypeName data() {
            return RuntimeTypes.JSON_DATA;
        }

        @Override
        public TypeName list(TypeRef element) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(element));
        }

        @Override
        public TypeName set(TypeRef element) {
            return ParameterizedTypeName.get(ClassName.get(Set.class), element(element));
        }

        @Override
        public TypeName map(TypeRef value) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), element(value));
        }

        @Override
        public TypeName declared(TypeId id) {
            return context.type(id);
        }

        @Override
        public TypeName nullable(TypeRef type) {
            return type.match(this);
        }
    }
}
