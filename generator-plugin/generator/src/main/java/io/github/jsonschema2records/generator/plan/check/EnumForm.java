package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The form of the check for {@code enum}. */
public sealed interface EnumForm {

    /**
     * Strings are looked up in a table. Null, true and false are found by their kind.
     *
     * @param strings the strings among the values, in their order
     * @param literals the other values: null, true and false
     */
    record Strings(Set<String> strings, List<SourceValue> literals) implements EnumForm {}

    /** The instance is compared with each value. */
    record Values(List<SourceValue> values) implements EnumForm {}

    /** Chooses the form. Only numbers, arrays and objects have to be compared. */
    static EnumForm of(List<SourceValue> values) {
        Set<String> strings = new LinkedHashSet<>();
        for (SourceValue value : values) {
            if (value instanceof SourceString string) {
                strings.add(string.value());
            } else if (!isLiteral(value)) {
                return new Values(values);
            }
        }
        return new Strings(strings, values.stream().filter(EnumForm::isLiteral).toList());
    }

    private static boolean isLiteral(SourceValue value) {
        return value instanceof SourceNull || value instanceof SourceBoolean;
    }
}
