package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The private methods of one generated class that keep its other methods short. */
public final class ClassMethods {

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * Adds a method. Returns a call that passes variables with the names of the parameters.
     *
     * @param prefix the beginning of its name, before a number
     */
    public Code call(String prefix, TypeName returns, List<ParameterSpec> parameters, Code body) {
        String name = prefix + counts.merge(prefix, 1, Integer::sum);
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returns)
                .addParameters(parameters)
                .addCode(body.block())
                .build());
        Code arguments = parameters.stream().map(p -> Code.of("$N", p.name())).collect(Code.joining(", "));
        return Code.of("$N($L)", name, arguments);
    }

    public List<MethodSpec> specs() {
        return List.copyOf(methods);
    }
}
