package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavadocHtml;
import io.github.jsonschema2records.generator.emit.java.LocationConstants;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the method of one check. */
final class CheckMethodEmitter {

    /** Greatest number of schemas in the Javadoc of a shared check. */
    private static final int MOST_SHOWN = 2;

    private static final int LONGEST_JAVADOC = 100;

    /** Greatest number of steps in one expression. */
    private static final int MOST_EXPRESSIONS = 2;

    private final EmitContext context;
    private final CheckMethod method;
    private final MethodSplitter parts;
    private final StepEmitter steps;
    private final RememberedVerdicts remembering;
    private final boolean ownMarks;

    CheckMethodEmitter(
            EmitContext context,
            CheckMethod method,
            ClassConstants constants,
            LocationConstants locations,
            ClassMethods methods) {
        this.context = context;
        this.method = method;
        this.parts = new MethodSplitter(
                methods, context.names().method(method), EvaluationTracking.of(method), method.isScoped());
        this.steps = new StepEmitter(context, method, constants, locations, parts);
        this.remembering = new RememberedVerdicts(context, constants, method);
        this.ownMarks = EvaluationTracking.isOwn(method) || (method.isRemembered() && method.isTracked());
    }

    MethodSpec emit() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(context.names().method(method))
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.JSON_DOCUMENT, "d")
                .addParameter(TypeName.INT, "at")
                .addParameter(JavaAnnotations.nullable(RuntimeTypes.EVALUATION), "e");
        if (!isOfClass()) {
            spec.addJavadoc("$L\n", places());
        }
        if (method.isTracked()) {
            spec.addParameter(RuntimeTypes.MARKS, ownMarks ? "outer" : "m");
        }
        if (method.isScoped()) {
            spec.addParameter(TypeName.LONG, "s");
        }
        return spec.addCode(body().block()).build();
    }

    /** Returns whether it checks only the schema that the Javadoc of its class names. */
    private boolean isOfClass() {
        return method.schemas().size() == 1
                && TopLevelSchemas.unitOf(method.schema()).equals(method.schema());
    }

    /** Returns the schemas that it checks, without the document, which the class names. */
    private String places() {
        List<Schema> schemas = method.schemas();
        List<String> places =
                schemas.stream().limit(MOST_SHOWN).map(this::place).toList();
        String onOneLine = String.join(", ", places);
        String text = onOneLine.length() <= LONGEST_JAVADOC ? onOneLine : String.join(",\n", places);
        int more = schemas.size() - MOST_SHOWN;
        return more > 0 ? text + " and " + more + " more" : text;
    }

    private String place(Schema schema) {
        String document = TopLevelSchemas.unitOf(schema).location().display().replaceAll("#.*", "#");
        String location = schema.location().display();
        String text = location.startsWith(document) ? location.substring(document.length() - 1) : location;
        return JavadocHtml.text(text);
    }

    private Code body() {
        Code.Builder body = Code.builder().add(remembering.before());
        Optional<Code> expression = expression();
        if (expression.isPresent()) {
            return body.add(end(expression.get())).build();
        }
        if (ownMarks) {
            body.addStatement("$1T m = new $1T()", RuntimeTypes.MARKS);
        }
        body.addStatement("boolean ok = true").add(statements());
        if (ownMarks && method.isTracked()) {
            body.addStatement("outer.add(m)");
        }
        return body.add(end(Code.of("ok"))).build();
    }

    /** Returns the steps as one expression, if they are few and each is an expression. */
    private Optional<Code> expression() {
        List<Code> expressions = method.steps().stream()
                .map(steps::expression)
                .flatMap(Optional::stream)
                .toList();
        boolean isShort = !ownMarks
                && expressions.size() == method.steps().size()
                && !expressions.isEmpty()
                && expressions.size() <= MOST_EXPRESSIONS;
        return isShort ? Optional.of(Code.join(expressions, " & ")) : Optional.empty();
    }

    private Code statements() {
        List<Code> first = new ArrayList<>();
        Code.Builder last = Code.builder();
        for (Step step : method.steps()) {
            Code statements = step.match(steps);
            if (EvaluationTracking.areRead(step)) {
                last.add(statements);
            } else {
                first.add(statements);
            }
        }
        return Code.builder()
                .add(parts.conjuncts("steps", "at", List.of(), first))
                .add(last.build())
                .build();
    }

    private Code end(Code result) {
        Code ended = Code.of("$T.end(e, $L)", RuntimeTypes.EVALUATION, result);
        return Code.of("return $L;\n", remembering.kept(ended));
    }
}
