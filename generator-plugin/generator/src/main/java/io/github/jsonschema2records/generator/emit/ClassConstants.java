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

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

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
        return names.computeIfAbsent(prefix + " " + identity, key -> {
            int count = counts.merge(prefix, 1, Integer::sum);
            String name = prefix + "_" + (count - 1);
            fields.put(
                    name,
                    FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(value)
                            .build());
            return name;
        });
    }

    List<FieldSpec> fields() {
        return new ArrayList<>(fields.values());
    }
}
