package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The representation of the dynamic scope (Core 7.1). For each dynamic anchor it contains the candidate of the
 * outermost resource, which never changes once it is set. So a scope is one {@code long} with a few bits for each
 * anchor, 0 while it is open.
 */
public final class DynamicScopes {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /**
     * The bits of one anchor.
     *
     * @param shift the lowest bit
     * @param bits the number of bits
     * @param candidates the possible targets; the value of the field is a candidate's index plus one
     */
    private record Field(int shift, int bits, List<Schema> candidates) {}

    DynamicScopes(SchemaGraph graph) {
        int shift = 0;
        for (Target target : graph.targets().values()) {
            if (target instanceof Target.Dynamic dynamic && !fields.containsKey(dynamic.anchor())) {
                int bits = Integer.SIZE
                        - Integer.numberOfLeadingZeros(dynamic.candidates().size());
                fields.put(dynamic.anchor(), new Field(shift, bits, dynamic.candidates()));
                shift += bits;
            }
        }
        if (shift > Long.SIZE) {
            throw new IllegalStateException("more dynamic anchors than a scope holds: " + fields.keySet());
        }
    }

    /** Returns the lowest bit of an anchor's field. */
    public int shift(String anchor) {
        return field(anchor).shift();
    }

    /** Returns the mask of an anchor's field, shifted down. */
    public long mask(String anchor) {
        return (1L << field(anchor).bits()) - 1;
    }

    /** Returns the number of a candidate, from 1. */
    public int number(String anchor, Schema candidate) {
        return field(anchor).candidates().indexOf(candidate) + 1;
    }

    /** Returns the changes by entering a resource: pairs of a field's mask and its value, both shifted. */
    public List<long[]> entering(URI resource) {
        List<long[]> settings = new ArrayList<>();
        fields.forEach((anchor, field) -> {
            for (int i = 0; i < field.candidates().size(); i++) {
                if (field.candidates().get(i).location().base().equals(resource)) {
                    long mask = ((1L << field.bits()) - 1) << field.shift();
                    settings.add(new long[] {mask, (long) (i + 1) << field.shift()});
                }
            }
        });
        return settings;
    }

    private Field field(String anchor) {
        Field field = fields.get(anchor);
        if (field == null) {
            throw new IllegalArgumentException("no such dynamic anchor: " + anchor);
        }
        return field;
    }
}
