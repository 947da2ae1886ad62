package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a pattern that has to match by itself: the array of a value, or {@code $or}.
 *
 * @param path the names that lead to it
 * @param at its token in the pattern
 * @param pattern the JSON text of the pattern with this part only
 */
record Condition(List<String> path, int at, String pattern) {

    /** Returns the conditions of a pattern in their order. */
    static List<Condition> of(JsonDocument pattern, int at) {
        List<Condition> conditions = new ArrayList<>();
        collect(pattern, at, List.of(), conditions);
        return conditions;
    }

    private static void collect(JsonDocument d, int at, List<String> parent, List<Condition> conditions) {
        for (int i = d.first(at); i < d.end(at); i = d.next(i + 1)) {
            List<String> path = new ArrayList<>(parent);
            path.add(d.string(i));
            if (d.isObject(i + 1)) {
                collect(d, i + 1, path, conditions);
            } else {
                conditions.add(new Condition(path, i + 1, nested(path, d.copy(i + 1))));
            }
        }
    }

    private static String nested(List<String> path, byte[] value) {
        String text = new String(value, StandardCharsets.UTF_8);
        for (int i = path.size() - 1; i >= 0; i--) {
            text = "{" + JsonData.of(path.get(i)) + ":" + text + "}";
        }
        return text;
    }

    boolean isAlternatives() {
        return path.get(path.size() - 1).equals(PatternCheck.OR);
    }

    String name() {
        return String.join(".", path);
    }

    /** Returns the members that lead to the value. Dots in names separate members too, as they do for EventBridge. */
    List<String> steps() {
        return List.of(name().split("\\.", -1));
    }
}
