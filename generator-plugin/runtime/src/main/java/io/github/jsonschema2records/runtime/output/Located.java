package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.codegen.PointerText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link OutputUnit} and where it stands. */
final class Located {

    final OutputUnit unit;

    /** Why it is not valid; null if the children tell, or if it is valid. */
    final @Nullable String error;

    final List<Located> children;

    /** The way from the root to the schema, or to the schema of the keyword, through all references; a JSON Pointer. */
    private final JsonString schemaPath;

    /** The value's place in the instance, a JSON Pointer. */
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

    /** The same with other children. */
    Located with(List<Located> others) {
        return new Located(unit, schemaPath, instance, error, others);
    }

    /** The way to the keyword or schema, a JSON Pointer. */
    JsonString path() {
        return schemaPath.concat(keywordStep());
    }

    /** The URI of the keyword or schema. */
    String absolute() {
        return unit.schema.location.concat(PointerText.fragment(keywordStep()));
    }

    private String keywordStep() {
        return unit.keyword == null ? "" : "/" + PointerText.escape(unit.keyword);
    }

    /** Returns whether it says something that its children do not. */
    boolean speaks() {
        return error != null || unit.annotation != null;
    }

    /** Returns whether there is anything in it beside that it is valid. */
    boolean matters() {
        return !unit.valid || unit.annotation != null || !children.isEmpty();
    }
}
