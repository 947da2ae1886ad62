package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.reference.PageView.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes and edges of the diagrams as JSON: {@code nodes} are the name and the class of each type, and its anchor if that is another text, {@code
 * edges} are triples of user, used type and whether it is a branch.
 */
final class Diagram {

    private Diagram() {}

    /** Returns the text of a script element. */
    static String json(Map<TypeId, Type> types, Uses uses) {
        List<String> nodes = new ArrayList<>();
        Map<TypeId, Integer> numbers = new HashMap<>();
        types.forEach((id, type) -> {
            numbers.put(id, nodes.size());
            String anchor = type.anchor().equals(type.name()) ? "" : "," + SourceJson.quote(type.anchor());
            nodes.add("[" + SourceJson.quote(type.name()) + "," + SourceJson.quote(type.kindClass()) + anchor + "]");
        });
        Set<String> edges = new LinkedHashSet<>();
        types.keySet().forEach(id -> {
            for (Uses.Use use : uses.by(id)) {
                edges.add("[" + numbers.get(use.user()) + "," + numbers.get(use.used()) + "," + (use.branch() ? 1 : 0)
                        + "]");
            }
        });
        String json = "{\"nodes\":[" + String.join(",", nodes) + "],\"edges\":[" + String.join(",", edges) + "]}";
        return json.replace("<", "\\u003c");
    }
}
