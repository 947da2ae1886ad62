package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.InitializationEmitter;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavadocHtml;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ProgramEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class that holds the checks of one unit; for a root it is the public validator. */
public final class ValidatorEmitter {

    private final EmitContext context;
    private final Map<String, CodeBlock> patterns = new HashMap<>();

    public ValidatorEmitter(EmitContext context) {
        this.context = context;
    }

    /**
     * The class.
     *
     * @param root the root schema it validates, or null for the holder of a definition's checks
     */
    public TypeSpec.Builder emit(String name, List<CheckMethod> methods, @Nullable Schema root) {
        ClassConstants constants = new ClassConstants();
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
        ClassMethods parts = new ClassMethods();
        List<MethodSpec> checks =
                methods.stream().map(m -> check(m, constants, parts)).toList();
        if (root != null) {
            publicFace(type, name, root);
        } else {
            type.addJavadoc("The checks of a definition, for validators and codecs.\n")
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
            if (isInitialized(methods)) {
                type.addMethod(InitializationEmitter.own());
            }
        }
        ClassName self = ClassName.get(context.names().packageName(), name);
        constants
                .patterns()
                .forEach((regex, constant) -> patterns.putIfAbsent(regex, CodeBlock.of("$T.$N", self, constant)));
        return type.addFields(constants.fields()).addMethods(checks).addMethods(parts.specs());
    }

    /** Whether an {@link InitializationEmitter} names the class: it has a check of a group that reaches a recursive schema. */
    private boolean isInitialized(List<CheckMethod> methods) {
        return methods.stream().anyMatch(context.deep()::contains);
    }

    /** The constants of all classes so far that match regular expressions, by expression. */
    public Map<String, CodeBlock> patterns() {
        return patterns;
    }

    private void publicFace(TypeSpec.Builder type, String name, Schema root) {
        ClassName self = ClassName.get(context.names().packageName(), name);
        type.addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Validates JSON against {@code $L}. Stateless and safe to share.\n",
                        JavadocHtml.code(root.location().display()))
                .superclass(RuntimeTypes.COMPILED_VALIDATOR)
                .addField(FieldSpec.builder(self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The validator.\n")
                        .initializer("new $T()", self)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("check")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(RuntimeTypes.JSON_DOCUMENT, "d")
                        .addParameter(TypeName.INT, "at")
                        .addParameter(JavaAnnotations.nullable(RuntimeTypes.EVALUATION), "e")
                        .addStatement("return $L", new EntryEmitter(context).expression(root, "at", CodeBlock.of("e")))
                        .build())
                .addMethod(MethodSpec.methodBuilder("schemaLocation")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(String.class)
                        .addStatement(
                                "return $L", Literals.string(root.location().display()))
                        .build())
                .addMethod(MethodSpec.methodBuilder("program")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(RuntimeTypes.SCHEMA_PROGRAM)
                        .addStatement("return $L", ProgramEmitter.expression(context, root))
                        .build())
                .addMethods(InitializationEmitter.override(context, root));
    }

    private MethodSpec check(CheckMethod method, ClassConstants constants, ClassMethods parts) {
        boolean own = EvaluationTracking.isOwn(method) || (method.isRemembered() && method.isTracked());
        MethodSplitter divided = new MethodSplitter(parts, EvaluationTracking.of(method), method.isScoped());
        StepEmitter steps = new StepEmitter(context, context.validator(method.schema()), constants, divided);
        RememberedVerdicts remembering = new RememberedVerdicts(context, constants, method);
        CodeBlock.Builder body = CodeBlock.builder().add(remembering.before()).addStatement("boolean ok = true");
        if (own) {
            body.addStatement("$T m = new $T()", RuntimeTypes.MARKS, RuntimeTypes.MARKS);
        }
        List<CodeBlock> first = new ArrayList<>();
        CodeBlock.Builder last = CodeBlock.builder();
        for (Step step : method.steps()) {
            CodeBlock statements = step.match(steps);
            if (EvaluationTracking.areRead(step)) {
                last.add(statements);
            } else {
                first.add(statements);
            }
        }
        body.add(divided.conjuncts("steps", "at", List.of(), first)).add(last.build());
        if (own && method.isTracked()) {
            body.addStatement("outer.add(m)");
        }
        body.addStatement("return $L", remembering.kept(CodeBlock.of("$T.end(e, ok)", RuntimeTypes.EVALUATION)));
        MethodSpec.Builder spec = MethodSpec.methodBuilder(context.names().method(method))
                .addJavadoc(
                        "{@code $L}\n",
                        JavadocHtml.code(method.schema().location().display()))
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.JSON_DOCUMENT, "d")
                .addParameter(TypeName.INT, "at")
                .addParameter(JavaAnnotations.nullable(RuntimeTypes.EVALUATION), "e");
        if (method.isTracked()) {
            spec.addParameter(RuntimeTypes.MARKS, own ? "outer" : "m");
        }
        if (method.isScoped()) {
            spec.addParameter(TypeName.LONG, "s");
        }
        return spec.addCode(body.build()).build();
    }
}
