package io.github.jsonschema2records.generator.emit.java;

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
public final class ClassConstants {

    /** What the initializers may become; 65,535 bytes are the end of a method, and the strings share one pool with all the rest. */
    private static final int LIMIT = 24_000;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private int size;

    /** The name of a private constant with a value, made on first use. */
    public String of(String prefix, TypeName type, CodeBlock value) {
        return of(prefix, type, value.toString(), value);
    }

    /**
     * The name of a private constant with a value, made on first use.
     *
     * @param identity what tells the value from others; the text of a block that may wrap is cut short
     */
    public String of(String prefix, TypeName type, String identity, CodeBlock value) {
        return of(prefix, type, identity, value, value);
    }

    /**
     * The name of a private constant with a value, made on first use.
     *
     * @param identity what tells the value from others
     * @param compact the same with less code, for a class of very many constants
     */
    public String of(String prefix, TypeName type, String identity, CodeBlock value, CodeBlock compact) {
        return of(prefix, identity, value, new Constant(type, value, compact, true));
    }

    /** The name of the constant that matches a regular expression, made on first use; other classes may use it. */
    String pattern(String regex, TypeName type, CodeBlock value) {
        String name = of("PATTERN", value.toString(), value, new Constant(type, value, value, false));
        patterns.put(regex, name);
        return name;
    }

    /** The constants that match regular expressions, by expression. */
    public Map<String, String> patterns() {
        return patterns;
    }

    private String of(String prefix, String identity, CodeBlock value, Constant constant) {
        return names.computeIfAbsent(prefix + " " + identity, key -> {
            int count = counts.merge(prefix, 1, Integer::sum);
            String name = prefix + "_" + (count - 1);
            constants.put(name, constant);
            size += CodeSize.of(value);
            return name;
        });
    }

    /** The constants in order of their first use. */
    public List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        constants.forEach((name, constant) -> fields.add(constant.field(name, size > LIMIT)));
        return fields;
    }

    private record Constant(TypeName type, CodeBlock value, CodeBlock compact, boolean isPrivate) {

        FieldSpec field(String name, boolean compactly) {
            FieldSpec.Builder field = FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                    .initializer(compactly ? compact : value);
            return (isPrivate ? field.addModifiers(Modifier.PRIVATE) : field).build();
        }
    }
}
