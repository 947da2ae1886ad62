package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of one generated class, named after their values or after the check that they belong to. */
public final class ClassConstants {

    /**
     * Limit of the size of initializers. A method ends at 65,535 bytes, and the strings share one constant pool with
     * everything else.
     */
    private static final int LIMIT = 24_000;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> byValue = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> usedNames = new HashSet<>(Set.of("CODEC", "INSTANCE", "PROGRAM"));
    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private int size;

    /** Returns the name of a private constant with a value, which is created on first use. */
    public String of(String wanted, TypeName type, Code value) {
        return of(wanted, type, value.toString(), value);
    }

    /**
     * Returns the name of a private constant with a value, which is created on first use.
     *
     * @param identity identifies the value; the text of a block that may wrap is not complete
     */
    public String of(String wanted, TypeName type, String identity, Code value) {
        return of(wanted, type, identity, value, value);
    }

    /**
     * Returns the name of a private constant with a value, which is created on first use.
     *
     * @param wanted the name; a number is added if another value has it
     * @param identity identifies the value
     * @param compact the same value with less code, for a class with very many constants
     */
    public String of(String wanted, TypeName type, String identity, Code value, Code compact) {
        return of(wanted, identity, new Constant(type, value, compact, true));
    }

    /**
     * Returns the name of a constant that other classes may use, as {@link #of(String, TypeName, String, Code,
     * Code)}.
     */
    String shared(String wanted, TypeName type, String identity, Code value, Code compact) {
        return of(wanted, identity, new Constant(type, value, compact, false));
    }

    /**
     * Returns the name of the constant that matches a regular expression, which is created on first use. Other classes
     * may use it.
     */
    String pattern(String wanted, String regex, TypeName type, Code value) {
        String name = of(wanted, value.toString(), new Constant(type, value, value, false));
        patterns.putIfAbsent(regex, name);
        return name;
    }

    /** Returns the constants that match regular expressions, by expression. */
    public Map<String, String> patterns() {
        return patterns;
    }

    /** Creates a constant. If a value is needed under several names, the later constants refer to the first. */
    private String of(String wanted, String identity, Constant constant) {
        return names.computeIfAbsent(wanted + " " + constant.type + " " + identity, key -> {
            String name = unusedName(wanted);
            String first = byValue.putIfAbsent(constant.type + " " + identity, name);
            Constant created = first == null ? constant : constant.sameAs(first);
            constants.put(name, created);
            size += CodeSize.of(created.value);
            return name;
        });
    }

    private String unusedName(String wanted) {
        String name = wanted;
        while (!usedNames.add(name)) {
            name = wanted + "_" + numbers.merge(wanted, 2, (next, two) -> next + 1);
        }
        return name;
    }

    /** Returns the names of all constants. */
    public String[] names() {
        return constants.keySet().toArray(String[]::new);
    }

    /** Returns the constants in the order of their first use. */
    public List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        constants.forEach((name, constant) -> fields.add(constant.field(name, size > LIMIT)));
        return fields;
    }

    private record Constant(TypeName type, Code value, Code compact, boolean isPrivate) {

        Constant sameAs(String name) {
            Code reference = Code.of("$N", name);
            return new Constant(type, reference, reference, isPrivate);
        }

        FieldSpec field(String name, boolean compactly) {
            FieldSpec.Builder field = FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                    .initializer((compactly ? compact : value).block());
            return (isPrivate ? field.addModifiers(Modifier.PRIVATE) : field).build();
        }
    }
}
