package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Equality of JSON Schema: numbers are compared by value, objects without order. Positions are ignored. */
final class SameValue {

    private SameValue() {}

    static boolean test(@Nullable SourceValue left, @Nullable SourceValue right) {
        if (left instanceof SourceNumber a && right instanceof SourceNumber b) {
            return a.value().compareTo(b.value()) == 0;
        } else if (left instanceof SourceString a && right instanceof SourceString b) {
            return a.value().equals(b.value());
        } else if (left instanceof SourceBoolean a && right instanceof SourceBoolean b) {
            return a.value() == b.value();
        } else if (left instanceof SourceArray a && right instanceof SourceArray b) {
            return elements(a.elements(), b.elements());
        } else if (left instanceof SourceObject a && right instanceof SourceObject b) {
            return a.members().keySet().equals(b.members().keySet())
                    && a.members().keySet().stream().allMatch(name -> test(a.get(name), b.get(name)));
        }
        return left instanceof SourceNull && right instanceof SourceNull;
    }

    private static boolean elements(List<SourceValue> left, List<SourceValue> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!test(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }
}
