package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Makes the members of codecs, validators and programs public that classes in other packages use. Java has no other way
 * to share them between packages.
 */
final class Exposure {

    private static final Set<Modifier> ACCESS = EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);

    private Exposure() {}

    /** Returns a class that is public with its members, except for the private and protected ones. */
    static TypeSpec.Builder of(TypeSpec type) {
        TypeSpec.Builder exposed = TypeSpec.classBuilder(type.name())
                .addJavadoc(type.javadoc())
                .addAnnotations(type.annotations())
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .superclass(type.superclass())
                .addSuperinterfaces(type.superinterfaces())
                .alwaysQualify(type.alwaysQualifiedNames().toArray(String[]::new));
        if (isPackagePrivate(type.modifiers())) {
            exposed.addModifiers(Modifier.PUBLIC);
        }
        type.fieldSpecs().forEach(field -> exposed.addField(of(field)));
        type.methodSpecs().forEach(method -> exposed.addMethod(of(method)));
        type.typeSpecs().forEach(nested -> exposed.addType(of(nested).build()));
        return exposed;
    }

    private static MethodSpec of(MethodSpec method) {
        return isPackagePrivate(method.modifiers())
                ? method.toBuilder().addModifiers(Modifier.PUBLIC).build()
                : method;
    }

    private static FieldSpec of(FieldSpec field) {
        return isPackagePrivate(field.modifiers())
                ? field.toBuilder().addModifiers(Modifier.PUBLIC).build()
                : field;
    }

    private static boolean isPackagePrivate(Collection<Modifier> modifiers) {
        return modifiers.stream().noneMatch(ACCESS::contains);
    }
}
