package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.InitializationEmitter;
import io.github.jsonschema2records.generator.emit.java.JavadocHtml;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.LocationConstants;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.emit.java.NestingCode;
import io.github.jsonschema2records.generator.emit.java.ProgramEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.SecretsEmitter;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the class with the checks of one unit. For a root it is the public validator. */
public final class ValidatorEmitter {

    private static final int LONG_LOCATION = 50;

    private final EmitContext context;
    private final Map<String, Code> patterns = new HashMap<>();

    public ValidatorEmitter(EmitContext context) {
        this.context = context;
    }

    /**
     * Returns the class.
     *
     * @param root the root schema that it validates, or null for the checks of a definition
     */
    public TypeSpec.Builder emit(JavaTypeName name, List<CheckMethod> methods, @Nullable Schema root) {
        ClassConstants constants = new ClassConstants();
        Schema unit =
                root != null ? root : TopLevelSchemas.unitOf(methods.get(0).schema());
        LocationConstants locations =
                new LocationConstants(constants, unit.location().display());
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL);
        ClassMethods parts = new ClassMethods();
        List<MethodSpec> checks = methods.stream()
                .sorted(Comparator.comparing(CheckMethod::position).thenComparingInt(CheckMethod::number))
                .map(m -> new CheckMethodEmitter(context, m, constants, locations, parts).emit())
                .toList();
        locations.complete();
        String location = JavadocHtml.code(unit.location().display());
        if (root != null) {
            publicFace(type, name, root, location);
        } else {
            type.addJavadoc("The checks of {@code $L}.\n", location)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
            if (isInitialized(methods)) {
                type.addMethod(InitializationEmitter.own());
            }
        }
        ClassName self = context.className(name);
        constants
                .patterns()
                .forEach((regex, constant) -> patterns.putIfAbsent(regex, Code.of("$T.$N", self, constant)));
        return type.addFields(constants.fields())
                .alwaysQualify(constants.names())
                .addMethods(checks)
                .addMethods(parts.specs());
    }

    /**
     * Returns whether an {@link InitializationEmitter} names the class: it has a check of a group that contains a
     * recursive schema.
     */
    private boolean isInitialized(List<CheckMethod> methods) {
        return methods.stream().anyMatch(context.deep()::contains);
    }

    /** Returns the constants of all classes so far that match regular expressions, by expression. */
    public Map<String, Code> patterns() {
        return patterns;
    }

    /** Returns the separator after a location. A long location has a line of its own. */
    private static String afterLocation(String location) {
        return location.length() > LONG_LOCATION ? "\n" : " ";
    }

    private void publicFace(TypeSpec.Builder type, JavaTypeName name, Schema root, String location) {
        ClassName self = context.className(name);
        type.addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Validates JSON against {@code $L}.$LStateless and safe to share.\n",
                        location,
                        afterLocation(location))
                .superclass(RuntimeTypes.COMPILED_VALIDATOR);
        MemberTemplate.addTo(
                type,
                """
                /** The validator. */
                public static final $self:T INSTANCE = new $self:T();

                private $self:T() {
                    $nesting:L
                }

                @Override
                protected boolean check($document:T d, int at, @Nullable $evaluation:T e) {
                    return $check:L;
                }

                @Override
                protected String schemaLocation() {
                    return $location:L;
                }
                """,
                "self",
                self,
                "nesting",
                NestingCode.ofCheck(context.nesting().ofCheck(root)),
                "document",
                RuntimeTypes.JSON_DOCUMENT,
                "evaluation",
                RuntimeTypes.EVALUATION,
                "check",
                new EntryEmitter(context, self).expression(root, "at", Code.of("e")),
                "location",
                Literals.string(root.location().display()));
        ProgramEmitter.addMethod(type, context, root);
        type.addMethods(SecretsEmitter.ofValidator(context, root))
                .addMethods(InitializationEmitter.override(context, root));
    }
}
