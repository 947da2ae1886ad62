package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Avoids duplicate reports. Two schemas that already apply together inside a nested schema are reported there only. */
final class InnerClosures {

    private final Facts facts;
    private final Map<Schema, BitSet> within = new HashMap<>();

    InnerClosures(Schema schema, Facts facts) {
        this.facts = facts;
        int number = 0;
        for (Schema member : outermost(schema)) {
            for (Schema inner : facts.closure(member)) {
                within.computeIfAbsent(inner, s -> new BitSet()).set(number);
            }
            number++;
        }
    }

    /** Returns whether one member's closure has both schemas. */
    boolean holdTogether(Schema left, Schema right) {
        BitSet members = within.get(left);
        BitSet others = within.get(right);
        return members != null && others != null && members.intersects(others);
    }

    /**
     * Returns the members of a schema's closure that it applies directly, without those that apply the schema itself.
     */
    private List<Schema> outermost(Schema schema) {
        List<Schema> outermost = new ArrayList<>();
        Set<Schema> seen = new HashSet<>(Set.of(schema));
        Deque<Schema> pending = new ArrayDeque<>(Set.of(schema));
        while (!pending.isEmpty()) {
            for (Schema next : facts.graph().conjuncts(pending.remove())) {
                if (seen.add(next)) {
                    (facts.closure(next).contains(schema) ? pending : outermost).add(next);
                }
            }
        }
        return outermost;
    }
}
