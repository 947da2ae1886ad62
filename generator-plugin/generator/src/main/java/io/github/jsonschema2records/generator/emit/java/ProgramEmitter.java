package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Emits the class with the program of some root schemas. It is loaded only if standard output or annotations are
 * requested.
 */
public final class ProgramEmitter {

    private static final String CONSTANT = "PROGRAM";

    private final EmitContext context;
    private final OutputPlan output;

    public ProgramEmitter(EmitContext context, OutputPlan output) {
        this.context = context;
        this.output = output;
    }

    /**
     * Returns the class.
     *
     * @param known the constants of validators that match regular expressions
     */
    public TypeSpec.Builder emit(Map<String, Code> known) {
        ClassConstants constants = new ClassConstants();
        PatternEmitter own = new PatternEmitter(context.checks(), constants, "");
        Code patterns = output.patterns().stream()
                .map(regex -> known.containsKey(regex) ? known.get(regex) : Code.of("$N", own.constant(regex)))
                .collect(Code.joining(",$W"));
        Code text = TextBlocks.of(output.program()).stream().collect(Code.joining(", "));
        FieldSpec program = FieldSpec.builder(RuntimeTypes.SCHEMA_PROGRAM, CONSTANT, Modifier.STATIC, Modifier.FINAL)
                .initializer(Code.of(
                                "$T.of(new $T {$L}, $L)",
                                RuntimeTypes.SCHEMA_PROGRAM,
                                ArrayTypeName.of(RuntimeTypes.TEXT_PATTERN),
                                patterns,
                                text)
                        .block())
                .build();
        TypeSpec.Builder type =
                TypeSpec.classBuilder(context.program(output.roots().get(0)));
        if (context.deep().isDeep(output)) {
            type.addType(new InitializationEmitter(context, output).emit());
        }
        return type.addModifiers(Modifier.FINAL)
                .addFields(constants.fields())
                .addField(program)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** Returns a program as an expression, for its first schema. */
    static Code program(EmitContext context, OutputPlan output) {
        return Code.of("$T.$L", context.program(output.roots().get(0)), CONSTANT);
    }

    /** Adds the method that returns the program of a schema, which a codec and a validator have. */
    public static void addMethod(TypeSpec.Builder type, EmitContext context, Schema schema) {
        MemberTemplate.addTo(
                type, """
                @Override
                protected $program:T program() {
                    return $expression:L;
                }
                """, "program", RuntimeTypes.SCHEMA_PROGRAM, "expression", expression(context, schema));
    }

    /** Returns the program of a schema as an expression. */
    private static Code expression(EmitContext context, Schema schema) {
        OutputPlan output = Objects.requireNonNull(context.outputs().get(schema), "output");
        Code program = program(context, output);
        int number = output.entry(schema);
        return number == 0 ? program : Code.of("$L.at($L)", program, number);
    }
}
