package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that lack one member or item of a value. */
public final class Smaller {

    private Smaller() {}

    /** Returns the values without one member or item at any depth, those that lack most first. */
    public static List<SourceValue> than(SourceValue value) {
        List<SourceValue> found = new ArrayList<>();
        List<SourceValue> inside = new ArrayList<>();
        if (value instanceof SourceObject object) {
            Map<String, SourceValue> members = MadeValues.members(object);
            members.forEach((name, member) -> {
                Map<String, SourceValue> fewer = MadeValues.members(object);
                fewer.remove(name);
                found.add(MadeValues.object(fewer));
                for (SourceValue smaller : than(member)) {
                    Map<String, SourceValue> changed = MadeValues.members(object);
                    changed.put(name, smaller);
                    inside.add(MadeValues.object(changed));
                }
            });
        } else if (value instanceof SourceArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                List<SourceValue> fewer = new ArrayList<>(array.elements());
                SourceValue removed = fewer.remove(i);
                found.add(MadeValues.array(fewer));
                for (SourceValue smaller : than(removed)) {
                    List<SourceValue> changed = new ArrayList<>(array.elements());
                    changed.set(i, smaller);
                    inside.add(MadeValues.array(changed));
                }
            }
        }
        found.addAll(inside);
        return found;
    }
}
