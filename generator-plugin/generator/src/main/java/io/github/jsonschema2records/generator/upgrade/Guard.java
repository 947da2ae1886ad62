package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.JsonPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subschema that applies to an instance if a condition holds.
 *
 * @param then the schema that applies if the condition holds; null for an {@code if} without {@code then}
 * @param otherwise the schema that applies if it does not hold, as {@code else} says; or null
 */
public record Guard(
        Condition condition,
        @Nullable Schema then,
        @Nullable Schema otherwise) {

    /** The condition. */
    public sealed interface Condition {

        /** Calls the case of this kind of condition. */
        <R> R match(Cases<R> cases);
    }

    /** The instance satisfies a schema. */
    public record Holds(Schema schema) implements Condition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holds(this);
        }
    }

    /** The instance is an object with a property. */
    public record Present(String name) implements Condition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.present(this);
        }
    }

    /** The instance is an object with a property whose value is a string. */
    public record Equals(String name, String value) implements Condition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.equalTo(this);
        }
    }

    /** One method for each kind of condition. */
    public interface Cases<R> {

        R holds(Holds condition);

        R present(Present condition);

        R equalTo(Equals condition);
    }

    /** Returns its schemas by their JSON Pointers within the keyword, in document order. */
    Map<String, Schema> subschemas() {
        return condition.match(new Subschemas());
    }

    private final class Subschemas implements Cases<Map<String, Schema>> {

        private final Map<String, Schema> all = new LinkedHashMap<>();

        @Override
        public Map<String, Schema> holds(Holds condition) {
            put("", condition.schema());
            put("/then", then);
            return put("/else", otherwise);
        }

        @Override
        public Map<String, Schema> present(Present condition) {
            return put(JsonPointer.append("", condition.name()), then);
        }

        @Override
        public Map<String, Schema> equalTo(Equals condition) {
            return put(JsonPointer.append(JsonPointer.append("", condition.name()), condition.value()), then);
        }

        private Map<String, Schema> put(String pointer, @Nullable Schema schema) {
            if (schema != null) {
                all.put(pointer, schema);
            }
            return all;
        }
    }
}
