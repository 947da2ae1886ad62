package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.List;

/** Names kinds of values in messages. */
final class KindNames {

    private KindNames() {}

    /** Returns the kinds of a mask: {@code a string, an array or null}. */
    static String of(int kinds) {
        List<String> names = new ArrayList<>();
        add(names, kinds, Kind.OBJECTS, "an object");
        add(names, kinds, Kind.ARRAYS, "an array");
        add(names, kinds, Kind.STRINGS, "a string");
        boolean allNumbers = (kinds & Kind.NUMBERS) == Kind.NUMBERS;
        add(names, kinds, Kind.NUMBERS, allNumbers ? "a number" : "an integer");
        boolean bothBooleans = (kinds & Kind.BOOLEANS) == Kind.BOOLEANS;
        add(names, kinds, Kind.BOOLEANS, bothBooleans ? "a boolean" : (kinds & 1 << Kind.TRUE) != 0 ? "true" : "false");
        add(names, kinds, Kind.NULLS, "null");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : i < names.size() - 1 ? ", " : " or ").append(names.get(i));
        }
        return text.toString();
    }

    private static void add(List<String> names, int kinds, int mask, String name) {
        if ((kinds & mask) != 0) {
            names.add(name);
        }
    }

    /** Returns the kind of a value. Returns the text of a number with a fraction if an integer is expected. */
    static String actual(JsonDocument d, int at, int expected) {
        int kind = d.kind(at);
        if (kind == Kind.DECIMAL) {
            return (expected & Kind.NUMBERS) != 0 && !d.isMasked(at) ? MessageText.json(d, at) : "a number";
        }
        return kind == Kind.TRUE || kind == Kind.FALSE ? "a boolean" : of(1 << kind);
    }
}
