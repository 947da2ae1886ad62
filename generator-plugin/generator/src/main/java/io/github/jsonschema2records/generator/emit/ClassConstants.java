package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants that the methods of one generated class share: equal ones are one field. */
final class ClassConstants {

    /** What the initializers may become; 65,535 bytes are the end of a method, and the strings share one pool with all the rest. */
    private static final int LIMIT = 24_000;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private int size;

    /** The name of a private constant with a value, made on first use. */
    String of(String prefix, TypeName type, CodeBlock value) {
        return of(prefix, type, value.toString(), value);
    }

    /**
     * The name of a private constant with a value, made on first use.
     *
     * @param identity what tells the value from others; the text of a block that may wrap is cut short
     */
    String of(String prefix, TypeName type, String identity, CodeBlock value) {
        return of(prefix, type, identity, value, value);
    }

    /**
     * The name of a private constant with a value, made on first use.
     *
     * @param identity what tells the value from others
     * @param compact the same with less code, for a class of very many constants
     */
    String of(String prefix, TypeName type, String identity, CodeBlock value, CodeBlock compact) {
        return names.computeIfAbsent(prefix + " " + identity, key -> {
            int count = counts.merge(prefix, 1, Integer::sum);
            String name = prefix + "_" + (count - 1);
            constants.put(name, new Constant(type, value, compact));
            size += CodeSize.of(value);
            return name;
        });
    }

    /** The constants in order of their first use. */
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        constants.forEach((name, constant) ->
                fields.add(FieldSpec.builder(constant.type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(size > LIMIT ? constant.compact : constant.value)
                        .build()));
        return fields;
    }

    private record Constant(TypeName type, CodeBlock value, CodeBlock compact) {}
}
