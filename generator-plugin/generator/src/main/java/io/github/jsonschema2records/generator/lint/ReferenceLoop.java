package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reports a schema that applies itself to the same value. It has no meaning, as validation would never end (Core
 * 9.4.1).
 */
final class ReferenceLoop implements SchemaRule {

    private enum State {
        OPEN,
        DONE
    }

    private record Visit(Schema schema, Iterator<Schema> next) {}

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        Map<Schema, State> states = new HashMap<>();
        for (Schema schema : facts.graph().schemas()) {
            visit(schema, facts, states, diagnostics);
        }
    }

    private static void visit(Schema start, Facts facts, Map<Schema, State> states, Diagnostics diagnostics) {
        if (states.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        push(start, facts, states, path);
        while (!path.isEmpty()) {
            Visit top = path.peek();
            if (!top.next().hasNext()) {
                states.put(top.schema(), State.DONE);
                path.pop();
                continue;
            }
            Schema next = top.next().next();
            State state = states.get(next);
            if (state == State.OPEN) {
                diagnostics.error(
                        "reference-loop",
                        next.position(),
                        next.location().pointer(),
                        "the schema applies itself to the same value, through " + top.schema(),
                        "let it apply to a property or an item instead, or remove the reference");
            } else if (state == null) {
                push(next, facts, states, path);
            }
        }
    }

    private static void push(Schema schema, Facts facts, Map<Schema, State> states, Deque<Visit> path) {
        states.put(schema, State.OPEN);
        path.push(new Visit(schema, inPlace(schema, facts).iterator()));
    }

    private static List<Schema> inPlace(Schema schema, Facts facts) {
        List<Schema> next = new ArrayList<>();
        for (Occurrence occurrence : schema.occurrences()) {
            Keyword keyword = occurrence.keyword();
            Stream<Schema> applied = keyword instanceof InPlace
                    ? keyword.subschemas().values().stream()
                    : facts.graph().conjuncts(keyword);
            applied.forEach(next::add);
        }
        return next;
    }
}
