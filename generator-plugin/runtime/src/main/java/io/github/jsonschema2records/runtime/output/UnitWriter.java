package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units in the standard output formats. */
final class UnitWriter {

    private final OutputFormat format;

    UnitWriter(OutputFormat format) {
        this.format = format;
    }

    JsonObject write(Unit root) {
        return switch (format) {
            case FLAG -> ViolationOutput.flag(root.valid);
            case BASIC -> object(root.valid, root, false, flat(root));
            case DETAILED -> tree(condensed(root));
            case VERBOSE -> tree(root);
        };
    }

    /** The annotations in the order of evaluation. */
    static List<Annotation> annotations(Unit root) {
        List<Annotation> annotations = new ArrayList<>();
        for (Unit unit : speaking(root)) {
            if (root.valid && unit.keyword != null && unit.annotation != null) {
                annotations.add(new Annotation(unit.instance, unit.keyword, unit.path, unit.absolute, unit.annotation));
            }
        }
        return annotations;
    }

    private static List<JsonData> flat(Unit root) {
        List<JsonData> units = new ArrayList<>();
        for (Unit unit : speaking(root)) {
            units.add(object(unit.valid, unit, true, List.of()));
        }
        return units;
    }

    /** All units that say something themselves, parents before their children. */
    private static List<Unit> speaking(Unit root) {
        List<Unit> speaking = new ArrayList<>();
        Deque<Unit> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Unit unit = open.pop();
            if (unit.speaks()) {
                speaking.add(unit);
            }
            for (int i = unit.children.size() - 1; i >= 0; i--) {
                open.push(unit.children.get(i));
            }
        }
        return speaking;
    }

    /** Without those that say nothing, and with the child in place of those that say no more than their only child. */
    private static Unit condensed(Unit unit) {
        List<Unit> children = new ArrayList<>();
        for (Unit child : unit.children) {
            Unit condensed = condensed(child);
            if (condensed.matters()) {
                children.add(condensed);
            }
        }
        return children.size() == 1 && !unit.speaks() ? children.get(0) : unit.with(children);
    }

    private static JsonObject tree(Unit unit) {
        List<JsonData> children = new ArrayList<>();
        for (Unit child : unit.children) {
            children.add(tree(child));
        }
        return object(unit.valid, unit, true, children);
    }

    private static JsonObject object(boolean valid, Unit unit, boolean speaking, List<JsonData> children) {
        Map<String, JsonData> members = new LinkedHashMap<>();
        members.put("valid", JsonData.of(valid));
        members.put("keywordLocation", JsonData.of(unit.path));
        members.put("absoluteKeywordLocation", JsonData.of(unit.absolute));
        members.put("instanceLocation", JsonData.of(unit.instance));
        if (speaking && unit.error != null) {
            members.put("error", JsonData.of(unit.error));
        }
        if (speaking && unit.annotation != null) {
            members.put("annotation", unit.annotation);
        }
        if (!children.isEmpty()) {
            members.put(valid ? "annotations" : "errors", JsonData.of(children));
        }
        return JsonData.of(members);
    }
}
