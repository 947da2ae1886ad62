package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.codegen.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates which schemas hold for which values of a valid document, and keeps no other results. A schema that is applied
 * in several dynamic scopes holds if it does in one of them.
 */
final class HoldingSchemas extends Evaluator {

    private final Map<SchemaNode, Positions> holding = new HashMap<>();

    private HoldingSchemas(JsonDocument d) {
        super(d, false);
    }

    /** Evaluates a document. */
    static HoldingSchemas of(JsonDocument d, SchemaNode root) {
        HoldingSchemas schemas = new HoldingSchemas(d);
        schemas.evaluate(root);
        return schemas;
    }

    /** Returns whether a schema was applied to a value and holds. */
    boolean holds(SchemaNode schema, int at) {
        Positions positions = holding.get(schema);
        return positions != null && positions.has(at);
    }

    /** Returns some schemas and all that they apply to the same value, as far as they hold. */
    List<SchemaNode> closure(List<SchemaNode> applied, int at) {
        List<SchemaNode> all = new ArrayList<>();
        List<SchemaNode> open = new ArrayList<>(applied);
        while (!open.isEmpty()) {
            SchemaNode schema = open.remove(open.size() - 1);
            if (holds(schema, at) && !all.contains(schema)) {
                all.add(schema);
                for (ProgramKeyword keyword : schema.keywords) {
                    keyword.addOfValue(open);
                }
            }
        }
        return all;
    }

    @Override
    OutputUnit evaluate(Application here) {
        OutputUnit unit = super.evaluate(here);
        if (unit.valid) {
            Positions positions = holding.get(here.schema);
            if (positions == null) {
                positions = new Positions();
                holding.put(here.schema, positions);
            }
            positions.add(here.at);
        }
        return unit;
    }

    @Override
    boolean isDecided(Application here) {
        return !here.valid;
    }

    @Override
    boolean isDecided(List<OutputUnit> children) {
        return !children.isEmpty() && !children.get(children.size() - 1).valid;
    }

    @Override
    String reason(Assertion assertion, Application here) {
        return "";
    }

    @Override
    void passed(Application here, String keyword) {}

    @Override
    void annotated(Application here, String keyword, JsonData annotation) {}

    @Override
    void failed(Application here, String keyword, String error, List<OutputUnit> children) {
        here.valid = false;
    }

    @Override
    void all(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {
        for (OutputUnit child : children) {
            here.valid &= child.valid;
        }
    }

    @Override
    void passedWith(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {}
}
