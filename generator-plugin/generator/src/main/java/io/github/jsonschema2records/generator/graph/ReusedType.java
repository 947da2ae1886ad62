package io.github.jsonschema2records.generator.graph;

import java.util.List;

/**
 * A type that another build generated for a schema.
 *
 * @param packageName its package
 * @param type its name with those of the types around it
 * @param codec the name of the class that reads, writes and checks it, likewise
 * @param whole whether reading proves all that the schema says
 * @param exact whether the codec checks just what the schema says
 */
public record ReusedType(String packageName, List<String> type, List<String> codec, boolean whole, boolean exact) {

    public ReusedType {
        type = List.copyOf(type);
        codec = List.copyOf(codec);
    }

    /** The name without its owners. */
    public String simpleName() {
        return type.get(type.size() - 1);
    }
}
