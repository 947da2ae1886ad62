package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.codegen.PointerText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link OutputUnit} with its location in the schema and in the instance. */
final class Located {

    final OutputUnit unit;

    /** Error message; null if the unit is valid or its children have the reason. */
    final @Nullable String error;

    final List<Located> children;

    /** JSON Pointer from the root through all references to the schema, or to the schema of the keyword. */
    private final JsonString schemaPath;

    /** JSON Pointer of the value in the instance. */
    final JsonString instance;

    Located(
            OutputUnit unit,
            JsonString schemaPath,
            JsonString instance,
            @Nullable String error,
            List<Located> children) {
        this.unit = unit;
        this.schemaPath = schemaPath;
        this.instance = instance;
        this.error = error;
        this.children = children;
    }

    /** Returns a copy with other children. */
    Located with(List<Located> others) {
        return new Located(unit, schemaPath, instance, error, others);
    }

    /** Returns the JSON Pointer of the keyword or schema. */
    JsonString path() {
        return schemaPath.concat(keywordStep());
    }

    /** Returns the URI of the keyword or schema. */
    String absolute() {
        return unit.schema.location.concat(PointerText.fragment(keywordStep()));
    }

    private String keywordStep() {
        return unit.keyword == null ? "" : "/" + PointerText.escape(unit.keyword);
    }

    /** Returns whether the unit has an error or annotation of its own. */
    boolean hasOwnResult() {
        return error != null || unit.annotation != null;
    }

    /** Returns whether the unit has more to report than that it is valid. */
    boolean matters() {
        return !unit.valid || unit.annotation != null || !children.isEmpty();
    }
}
