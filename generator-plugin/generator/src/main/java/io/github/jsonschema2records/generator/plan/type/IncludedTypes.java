package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the records whose schemas other records refer to, with {@code allOf} or beside other keywords. Each value of
 * the referring record is also a value of the other.
 */
final class IncludedTypes {

    private final Set<Schema> referred = new HashSet<>();

    IncludedTypes(SchemaGraph graph) {
        graph.targets().values().forEach(target -> referred.add(target.initial()));
    }

    /**
     * Returns the records that each record includes, in the order of the text. Records without any are left out.
     *
     * @param records the schemas that apply to every value of each record
     * @param type returns the record that a schema alone describes, if there is one
     */
    Map<TypeId, List<TypeId>> of(Map<TypeId, Set<Schema>> records, Function<Schema, Optional<TypeId>> type) {
        Map<TypeId, List<TypeId>> all = new LinkedHashMap<>();
        Map<Schema, Optional<TypeId>> answers = new HashMap<>();
        records.forEach((record, applied) -> {
            List<TypeId> included = applied.stream()
                    .filter(referred::contains)
                    .flatMap(member -> answers.computeIfAbsent(member, type).stream())
                    .filter(id -> !id.equals(record))
                    .distinct()
                    .toList();
            if (!included.isEmpty()) {
                all.put(record, included);
            }
        });
        return all;
    }
}
