package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ViolationOutput;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes units in the standard output formats. */
final class UnitWriter {

    private final OutputFormat format;

    UnitWriter(OutputFormat format) {
        this.format = format;
    }

    JsonObject write(Located root) {
        return switch (format) {
            case FLAG -> ViolationOutput.flag(root.unit.valid);
            case BASIC -> object(root, false, flat(root));
            case DETAILED -> tree(condense(root));
            case VERBOSE -> tree(root);
        };
    }

    /** Returns the annotations in the order of evaluation. */
    static List<Annotation> annotations(Located root) {
        List<Annotation> annotations = new ArrayList<>();
        for (Located each : root.unit.valid ? withOwnResult(root) : List.<Located>of()) {
            String keyword = each.unit.keyword;
            JsonData value = each.unit.annotation;
            if (keyword != null && value != null) {
                annotations.add(new Annotation(
                        each.instance.value(), keyword, each.path().value(), each.absolute(), value));
            }
        }
        return annotations;
    }

    private static List<JsonData> flat(Located root) {
        List<JsonData> units = new ArrayList<>();
        for (Located each : withOwnResult(root)) {
            units.add(object(each, true, List.of()));
        }
        return units;
    }

    /** Returns all units with an error or annotation of their own, parents before children. */
    private static List<Located> withOwnResult(Located root) {
        List<Located> withOwnResult = new ArrayList<>();
        Deque<Located> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Located each = open.pop();
            if (each.hasOwnResult()) {
                withOwnResult.add(each);
            }
            for (int i = each.children.size() - 1; i >= 0; i--) {
                open.push(each.children.get(i));
            }
        }
        return withOwnResult;
    }

    /** Drops units without a result, and replaces a unit by its only child if it has no result of its own. */
    private static Located condense(Located whole) {
        List<Located> children = new ArrayList<>();
        for (Located child : whole.children) {
            Located condensedChild = condense(child);
            if (condensedChild.matters()) {
                children.add(condensedChild);
            }
        }
        return children.size() == 1 && !whole.hasOwnResult() ? children.get(0) : whole.with(children);
    }

    private static JsonObject tree(Located root) {
        List<JsonData> children = new ArrayList<>(root.children.size());
        for (Located child : root.children) {
            children.add(tree(child));
        }
        return object(root, true, children);
    }

    private static JsonObject object(Located located, boolean withResult, List<JsonData> children) {
        boolean valid = located.unit.valid;
        Map<String, JsonData> members = new LinkedHashMap<>();
        members.put("valid", JsonData.of(valid));
        members.put("keywordLocation", located.path());
        members.put("absoluteKeywordLocation", JsonData.of(located.absolute()));
        members.put("instanceLocation", located.instance);
        if (withResult && located.error != null) {
            members.put("error", JsonData.of(located.error));
        }
        if (withResult && located.unit.annotation != null) {
            members.put("annotation", located.unit.annotation);
        }
        if (!children.isEmpty()) {
            members.put(valid ? "annotations" : "errors", JsonData.of(children));
        }
        return JsonData.of(members);
    }
}
