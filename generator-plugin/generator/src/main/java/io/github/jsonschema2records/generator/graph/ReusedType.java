package io.github.jsonschema2records.generator.graph;

import java.util.List;

/**
 * A type that another build generated for a schema.
 *
 * @param packageName its package
 * @param type its name, after the names of the types around it
 * @param codec the name of the class that reads, writes and checks it, likewise
 * @param whole whether reading checks everything that the schema requires
 * @param exact whether the codec checks this schema and no other constraints
 */
public record ReusedType(String packageName, List<String> type, List<String> codec, boolean whole, boolean exact) {

    public ReusedType {
        type = List.copyOf(type);
        codec = List.copyOf(codec);
    }

    /** Returns the name without the types around it. */
    public String simpleName() {
        return type.get(type.size() - 1);
    }
}
