package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.name.CheckNames;
import io.github.jsonschema2records.generator.name.JavaIdentifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits a check that is too long for one method into several private methods. */
final class MethodSplitter {

    private static final ParameterSpec DOCUMENT =
            ParameterSpec.builder(RuntimeTypes.JSON_DOCUMENT, "d").build();
    private static final ParameterSpec EVALUATION = evaluation("e");

    private final ClassMethods methods;
    private final String check;
    private final EvaluationTracking notes;
    private final boolean scoped;

    /**
     * Creates a splitter.
     *
     * @param check the name of the check, such as {@code checkSize}: its parts are {@code sizeMembers1} and so on
     * @param notes the information in {@code m}
     * @param scoped whether there is an {@code s}, the dynamic scope
     */
    MethodSplitter(ClassMethods methods, String check, EvaluationTracking notes, boolean scoped) {
        this.methods = methods;
        this.check = check;
        this.notes = notes;
        this.scoped = scoped;
    }

    /** Returns whether evaluated members and items are tracked. */
    boolean marking() {
        return notes == EvaluationTracking.PLACES;
    }

    /** Returns the name of a part, without its number. */
    private String partName(String part) {
        return JavaIdentifiers.camel(check.substring(CheckNames.PREFIX.length()) + " " + part);
    }

    private static ParameterSpec evaluation(String name) {
        return ParameterSpec.builder(JavaAnnotations.nullable(RuntimeTypes.EVALUATION), name)
                .build();
    }

    private static ParameterSpec number(String name) {
        return ParameterSpec.builder(TypeName.INT, name).build();
    }

    private List<ParameterSpec> parameters(String value, List<String> more, ParameterSpec evaluation) {
        List<ParameterSpec> parameters = new ArrayList<>(List.of(DOCUMENT, number(value)));
        more.forEach(name -> parameters.add(number(name)));
        parameters.add(evaluation);
        if (notes != EvaluationTracking.NOTHING) {
            parameters.add(ParameterSpec.builder(RuntimeTypes.MARKS, "m").build());
        }
        if (scoped) {
            parameters.add(ParameterSpec.builder(TypeName.LONG, "s").build());
        }
        return parameters;
    }

    /** Returns a call of a method that returns whether none of the statements made {@code ok} false. */
    private Code conjunction(String prefix, String value, List<String> more, Code statements) {
        Code body = Code.builder()
                .addStatement("boolean ok = true")
                .add(statements)
                .addStatement("return ok")
                .build();
        return methods.call(partName(prefix), TypeName.BOOLEAN, parameters(value, more, EVALUATION), body);
    }

    /** Returns statements that change {@code ok}, divided into methods if they are too long. */
    Code conjuncts(String prefix, String value, List<String> more, List<Code> statements) {
        List<List<Code>> runs = CodeSize.runs(statements);
        if (runs.size() <= 1) {
            return Code.join(statements, "");
        }
        Code.Builder code = Code.builder();
        for (List<Code> run : runs) {
            code.add(CallEmitter.andOk(conjunction(prefix, value, more, Code.join(run, ""))));
        }
        return code.build();
    }

    /** Returns an expression that is true if one of some alternatives is. */
    Code anyOf(String union, List<Code> alternatives) {
        return disjunction("any", "at", evaluation(union), alternatives);
    }

    /**
     * Returns statements that try the first branch of a union whose bit is set in the variable {@code b}.
     *
     * @param before the beginning of the statement that takes the result
     * @param after the end of this statement
     * @param branches the branches as expressions
     */
    Code branch(String union, List<Code> branches, String before, String after) {
        String number = "Long.numberOfTrailingZeros(b)";
        List<List<Code>> runs = CodeSize.runs(branches);
        if (runs.size() == 1) {
            return Code.of("$L$L$L\n", before, selected(number, 0, branches), after);
        }
        Code.Builder code = Code.builder().add("int branch = $L;\n$L", number, before);
        int end = 0;
        for (List<Code> run : runs) {
            Code body = Code.of("return $L;\n", selected("branch", end, run));
            List<ParameterSpec> parameters = parameters("at", List.of("branch"), evaluation(union));
            Code call = methods.call(partName("branch"), TypeName.BOOLEAN, parameters, body);
            end += run.size();
            code.add(end < branches.size() ? Code.of("branch < $L ? $L : ", end, call) : call);
        }
        return code.add("$L\n", after).build();
    }

    /** Returns the branch with a number. The first branch of the list has the number {@code first}. */
    private static Code selected(String number, int first, List<Code> branches) {
        Code.Builder code = Code.builder().add("switch ($L) {\n$>", number);
        int last = branches.size() - 1;
        for (int i = 0; i < last; i++) {
            code.add("case $L -> $L;\n", first + i, branches.get(i));
        }
        return code.add("default -> $L;\n$<}", branches.get(last)).build();
    }

    /** Returns an expression that is true if a member counts as evaluated for one of some reasons. */
    Code evaluated(String name, List<Code> reasons) {
        return disjunction("evaluated", name, EVALUATION, reasons);
    }

    private Code disjunction(String prefix, String value, ParameterSpec evaluation, List<Code> alternatives) {
        List<List<Code>> runs = CodeSize.runs(alternatives);
        if (runs.size() == 1) {
            return Code.join(alternatives, "\n|| ");
        }
        List<Code> any = new ArrayList<>();
        for (List<Code> run : runs) {
            Code body = Code.of("return $L;\n", Code.join(run, "\n|| "));
            any.add(methods.call(partName(prefix), TypeName.BOOLEAN, parameters(value, List.of(), evaluation), body));
        }
        return Code.join(any, "\n|| ");
    }

    /** Returns statements about the branches of a union, which count into a variable, or set it to true. */
    Code sum(String prefix, String variable, TypeName type, String union, List<Code> statements) {
        List<List<Code>> runs = CodeSize.runs(statements);
        if (runs.size() <= 1) {
            return Code.join(statements, "");
        }
        boolean flag = type.equals(TypeName.BOOLEAN);
        Code.Builder code = Code.builder();
        for (List<Code> run : runs) {
            Code body = Code.builder()
                    .addStatement("$T $N = $L", type, variable, flag ? "false" : "0")
                    .add(Code.join(run, ""))
                    .addStatement("return $N", variable)
                    .build();
            Code call = methods.call(partName(prefix), type, parameters("at", List.of(), evaluation(union)), body);
            code.addStatement(flag ? "$N |= $L" : "$N += $L", variable, call);
        }
        return code.build();
    }

    /**
     * Returns a switch over the known properties.
     *
     * @param name the variable of the member
     * @param number the variable of the property's number, less than 0 for none
     * @param before statements that the cases need
     */
    Code cases(String name, String number, Code before, Map<Integer, Code> cases) {
        if (cases.isEmpty()) {
            return Code.of("");
        }
        List<Code> labelled = labelled(cases);
        List<List<Code>> runs = CodeSize.runs(labelled);
        if (cases.size() == 1) {
            Map.Entry<Integer, Code> only = cases.entrySet().iterator().next();
            return Code.of("$Lif ($N == $L) $L", before, number, only.getKey(), only.getValue());
        } else if (runs.size() == 1) {
            return Code.builder()
                    .add(before)
                    .add(choice(number, labelled, Code.of("")))
                    .build();
        }
        return CallEmitter.andOk(chosen("members", name, number, before, runs, List.copyOf(cases.keySet())));
    }

    /**
     * Returns a switch over the first items, and the rest.
     *
     * @param item the variable of the item
     * @param index the variable of its index
     */
    Code cases(String item, String index, Map<Integer, Code> cases, Code rest) {
        List<Code> labelled = labelled(cases);
        List<List<Code>> runs = CodeSize.runs(labelled);
        if (runs.size() == 1) {
            return choice(index, labelled, rest);
        }
        Code chosen = chosen("items", item, index, Code.of(""), runs, List.copyOf(cases.keySet()));
        Code.Builder code = Code.builder()
                .beginControlFlow("if ($N < $L)", index, cases.size())
                .add(CallEmitter.andOk(chosen));
        if (!rest.isEmpty()) {
            code.nextControlFlow("else").add(rest);
        }
        return code.endControlFlow().build();
    }

    private static List<Code> labelled(Map<Integer, Code> cases) {
        List<Code> labelled = new ArrayList<>();
        cases.forEach((label, statement) -> labelled.add(Code.of("case $L -> $L", label, statement)));
        return labelled;
    }

    /**
     * Returns a switch.
     *
     * @param otherwise the default case, or empty
     */
    private static Code choice(String variable, List<Code> cases, Code otherwise) {
        return Code.builder()
                .beginControlFlow("switch ($N)", variable)
                .add(Code.join(cases, ""))
                .add(otherwise.isEmpty() ? otherwise : Code.of("default -> $L", otherwise))
                .endControlFlow()
                .build();
    }

    /** Returns the call of the method that has the case: {@code p < 90 ? rootMembers1(...) : rootMembers2(...)}. */
    private Code chosen(
            String prefix, String value, String variable, Code before, List<List<Code>> runs, List<Integer> labels) {
        Code.Builder chosen = Code.builder();
        int end = 0;
        for (List<Code> run : runs) {
            end += run.size();
            Code body = Code.of("$L$L", before, choice(variable, run, Code.of("")));
            Code call = conjunction(prefix, value, List.of(variable), body);
            chosen.add(end < labels.size() ? Code.of("$N < $L ? $L : ", variable, labels.get(end), call) : call);
        }
        return chosen.build();
    }

    /**
     * Returns a switch over the branches of a discriminator.
     *
     * @param variable a free name
     * @param number the number of the discriminator's value, -1 for an unknown one, -2 for none
     * @param cases the branches
     * @param unknown the case of an unknown value, or empty
     * @param otherwise the default case
     */
    Code dispatch(String variable, Code number, List<Code> cases, Code unknown, Code otherwise) {
        List<List<Code>> runs = CodeSize.runs(cases);
        Code.Builder code = Code.builder();
        if (runs.size() <= 1) {
            return code.beginControlFlow("switch ($L)", number)
                    .add(Code.join(cases, ""))
                    .add(unknown)
                    .add(otherwise)
                    .endControlFlow()
                    .build();
        }
        code.addStatement("int $N = $L", variable, number).beginControlFlow("if ($N >= 0)", variable);
        for (List<Code> run : runs) {
            Code body = choice(variable, run, Code.of(""));
            code.add(CallEmitter.andOk(conjunction("branch", "at", List.of(variable), body)));
        }
        return code.nextControlFlow("else")
                .beginControlFlow("switch ($N)", variable)
                .add(unknown)
                .add(otherwise)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /**
     * Returns statements for a member whose name matches patterns.
     *
     * @param matched the variable that is set if a pattern matched, or an empty string
     */
    Code patterns(String name, String matched, List<Code> patterns) {
        List<List<Code>> runs = CodeSize.runs(patterns);
        if (runs.size() <= 1 || matched.isEmpty()) {
            return conjuncts("patterns", name, List.of(), patterns);
        }
        Code.Builder code = Code.builder();
        String declaration = "int ";
        for (List<Code> run : runs) {
            Code body = CodeTemplate.of("""
                    boolean ok = true;
                    boolean $matched:N = false;
                    $patterns:L
                    return (ok ? 1 : 0) | ($matched:N ? 2 : 0);
                    """, "matched", matched, "patterns", Code.join(run, ""));
            Code call = methods.call(partName("patterns"), TypeName.INT, parameters(name, List.of(), EVALUATION), body);
            code.add(CodeTemplate.of("""
                    $declaration:Lresult = $call:L;
                    ok &= (result & 1) != 0;
                    $matched:N |= result > 1;
                    """, "declaration", declaration, "call", call, "matched", matched));
            declaration = "";
        }
        return code.build();
    }
}
