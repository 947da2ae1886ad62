package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds values that stand in no file. They have the position of the value for which they are made. */
final class Members {

    private final SourceValue origin;
    private final Map<String, Member> members = new LinkedHashMap<>();

    Members(SourceValue origin) {
        this.origin = origin;
    }

    /** Returns a member that is a string. */
    static Optional<String> string(SourceValue value, String name) {
        return value instanceof SourceObject object && object.get(name) instanceof SourceString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** Returns the members of an object, and of another value none. */
    static Map<String, Member> of(SourceValue value) {
        return value instanceof SourceObject object ? object.members() : Map.of();
    }

    SourceValue text(String text) {
        return new SourceString(origin.position(), text);
    }

    SourceValue list(List<SourceValue> values) {
        return new SourceArray(origin.position(), values);
    }

    Members put(String name, SourceValue value) {
        members.put(name, new Member(origin.position(), value));
        return this;
    }

    Members putIfAbsent(String name, SourceValue value) {
        members.putIfAbsent(name, new Member(origin.position(), value));
        return this;
    }

    SourceValue object() {
        return new SourceObject(origin.position(), Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }
}
