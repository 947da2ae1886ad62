package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.List;

/** Records that a value is what {@code not} forbids. */
final class Prohibited {

    private Prohibited() {}

    /** Records it, with the words that {@link Assert#not} describes; returns false. */
    static boolean report(JsonDocument d, int at, String prohibition, List<String> arguments, Evaluation e) {
        int kinds = kinds(prohibition);
        if ((kinds >>> d.kind(at) & 1) == 0) {
            // Keywords about one type let all others through, so that "not" forbids those.
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

    /** The kinds that a value must have, since what is forbidden is about them. */
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

    /** A property that must not be there; it is pointed at. */
    private static boolean property(JsonDocument d, int object, String name, Evaluation e) {
        Failure failure = new Failure(e, object, "not", "notRequired", List.of(MessageText.quoteShort(name)));
        failure.shown = Math.max(object, d.find(object, name) - 1);
        return e.fail(failure);
    }

    /** Those properties, of some that must not be there, that are. */
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
