package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.List;

/** Reports values that {@code not} forbids. */
final class Prohibited {

    private Prohibited() {}

    /** Reports a forbidden value with a specific message, see {@link Assert#not}. Returns false. */
    static boolean report(JsonDocument d, int at, String prohibition, List<String> arguments, Evaluation e) {
        int kinds = kinds(prohibition);
        if ((kinds >>> d.kind(at) & 1) == 0) {
            // The forbidden keywords apply to some kinds only and accept all other values, so "not" refuses those.
            return e.fail(Failures.kindsOf(d, at, kinds, "not", e));
        }
        String value = MessageText.json(d, at);
        return switch (prohibition) {
            case "notRequired" ->
                arguments.size() == 1
                        ? property(d, at, arguments.get(0), e)
                        : fail(at, "together", NameGroups.list(arguments), e);
            case "notAny" -> any(d, at, arguments, e);
            case "notType" -> fail(at, prohibition, KindNames.of(kinds(arguments)), e);
            case "notValue" -> fail(at, prohibition, value, e);
            case "notPropertyValue" -> propertyValue(d, d.find(at, arguments.get(0)), e);
            case "false" -> e.fail(new Failure(e, at, "not", "false", List.of()));
            case "not" -> fail(at, prohibition, value, e);
            default -> {
                List<String> words = List.of(value, MessageText.shorten(arguments.get(0)));
                yield e.fail(new Failure(e, at, "not", prohibition, words));
            }
        };
    }

    /** Returns the kinds of values that the forbidden keywords apply to. */
    private static int kinds(String prohibition) {
        return switch (prohibition) {
            case "notRequired", "notAny", "notPropertyValue" -> Kind.OBJECTS;
            case "notPattern", "notFormat" -> Kind.STRINGS;
            case "not", "notType", "notValue", "false" -> -1;
            default -> Kind.NUMBERS;
        };
    }

    private static boolean fail(int at, String key, String argument, Evaluation e) {
        return e.fail(new Failure(e, at, "not", key, List.of(argument)));
    }

    /** Reports a property that is not allowed, and highlights it. */
    private static boolean property(JsonDocument d, int object, String name, Evaluation e) {
        Failure failure = new Failure(e, object, "not", "notRequired", List.of(MessageText.quoteShort(name)));
        failure.highlighted = Math.max(object, d.find(object, name) - 1);
        return e.fail(failure);
    }

    /** Reports the properties that are present although none of them is allowed. */
    private static boolean any(JsonDocument d, int object, List<String> names, Evaluation e) {
        List<String> present = new ArrayList<>();
        for (String name : names) {
            if (d.find(object, name) >= 0) {
                present.add(name);
            }
        }
        return present.size() == 1
                ? property(d, object, present.get(0), e)
                : fail(object, "notAny", NameGroups.list(present), e);
    }

    private static boolean propertyValue(JsonDocument d, int value, Evaluation e) {
        return fail(value, "notValue", MessageText.json(d, value), e);
    }

    private static int kinds(List<String> types) {
        int kinds = 0;
        for (String type : types) {
            kinds |= switch (type) {
                case "null" -> Kind.NULLS;
                case "boolean" -> Kind.BOOLEANS;
                case "integer" -> Kind.INTEGERS;
                case "number" -> Kind.NUMBERS;
                case "string" -> Kind.STRINGS;
                case "array" -> Kind.ARRAYS;
                default -> Kind.OBJECTS;
            };
        }
        return kinds;
    }
}
