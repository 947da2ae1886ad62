package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;

/** Emits the type of a root that is not an object, as a record around its value. */
public final class WrapperEmitter {

    private final EmitContext context;
    private final WrapperType plan;
    private final ClassName self;

    public WrapperEmitter(EmitContext context, WrapperType plan) {
        this.context = context;
        this.plan = plan;
        this.self = context.type(plan.id());
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = new ValueRecord(
                        context,
                        plan.id(),
                        self,
                        context.members().of(plan.id()),
                        plan.reading().type())
                .emit()
                .addJavadoc(Javadocs.type(plan.id().origin()));
        new JsonMethods(context, plan.id()).addToClass(type);
        return type;
    }
}
