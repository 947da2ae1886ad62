package io.github.jsonschema2records.generator.annotate;

import io.github.jsonschema2records.generator.annotate.spi.AnnotatedProperty;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatedType;
import io.github.jsonschema2records.generator.annotate.spi.Annotator;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.type.AnnotationParser;
import io.github.jsonschema2records.generator.plan.type.AnnotationPlan;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.JavaAnnotation;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks the annotators of the user for the annotations of all types and accessors. */
public final class AnnotatorRun {

    private final Plan plan;
    private final NameTable names;
    private final Diagnostics diagnostics;
    private final JavaTypeText types;
    private final AnnotationPlan.Additions additions = new AnnotationPlan.Additions();

    private AnnotatorRun(Plan plan, NameTable names, Diagnostics diagnostics) {
        this.plan = plan;
        this.names = names;
        this.diagnostics = diagnostics;
        this.types = new JavaTypeText(plan.types(), names);
    }

    /** Returns a plan with the annotations of annotators too. */
    public static Plan apply(List<String> annotators, Plan plan, NameTable names, Diagnostics diagnostics) {
        if (annotators.isEmpty()) {
            return plan;
        }
        AnnotatorRun run = new AnnotatorRun(plan, names, diagnostics);
        annotators.forEach(name -> run.ask(Annotators.named(name), name));
        return plan.withAnnotations(plan.annotations().with(run.additions));
    }

    private void ask(Annotator annotator, String name) {
        for (DeclaredType type : plan.types().types().values()) {
            Schema origin = type.id().origin();
            AnnotatedType annotated =
                    new AnnotatedType(names.fullName(type.id()), type instanceof EnumType, text(origin));
            additions.add(type.id(), annotations(name, origin, () -> annotator.type(annotated)));
            if (type instanceof RecordType record) {
                for (Component component : record.components()) {
                    property(annotator, name, annotated, record, component);
                }
            }
        }
    }

    private void property(
            Annotator annotator, String name, AnnotatedType type, RecordType record, Component component) {
        Schema schema = component.schemas().isEmpty()
                ? record.id().origin()
                : component.schemas().get(0);
        AnnotatedProperty property = new AnnotatedProperty(
                component.jsonName(),
                names.component(record.id(), component.jsonName()),
                types.of(component.type()),
                component.required(),
                component.schemas().isEmpty() ? "{}" : text(schema));
        List<JavaAnnotation> annotations = annotations(name, schema, () -> annotator.accessor(type, property));
        additions.add(record.id(), component, annotations);
    }

    private List<JavaAnnotation> annotations(String annotator, Schema schema, Supplier<List<String>> answer) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        try {
            for (String code : answer.get()) {
                parse(annotator, schema, code, annotations);
            }
        } catch (RuntimeException | LinkageError e) {
            diagnostics.error(
                    "failed-annotator",
                    schema.position(),
                    schema.location().pointer(),
                    "the annotator " + annotator + " failed: " + e);
        }
        return annotations;
    }

    private void parse(String annotator, Schema schema, String code, List<JavaAnnotation> to) {
        try {
            to.add(AnnotationParser.parse(code));
        } catch (IllegalArgumentException e) {
            diagnostics.warning(
                    "unsupported-annotation",
                    schema.position(),
                    schema.location().pointer(),
                    "an annotation of " + annotator + " is left out: " + e.getMessage(),
                    null);
        }
    }

    private static String text(Schema schema) {
        SourceValue root = schema.location().document().root();
        SourceValue value = JsonPointer.resolve(root, schema.location().pointer());
        return value == null ? "{}" : SourceJson.text(value);
    }
}
