package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a document as texts, the same for every parser. */
final class Tokens {

    private Tokens() {}

    /** Returns the tokens of a document: a container with the number of tokens in it. */
    static List<String> of(JsonDocument document) {
        List<String> tokens = new ArrayList<>();
        for (int at = 0; at < document.tokenCount(); at++) {
            tokens.add(of(document, at));
        }
        return tokens;
    }

    private static String of(JsonDocument d, int at) {
        if (d.isObject(at) || d.isArray(at)) {
            return container(d.isObject(at), d.end(at) - at - 1);
        }
        if (d.isString(at)) {
            return string(d.string(at));
        }
        return d.isNumber(at) ? d.numberText(at) : d.isNull(at) ? "null" : String.valueOf(d.booleanValue(at));
    }

    static String container(boolean object, int inside) {
        return (object ? "object " : "array ") + inside;
    }

    static String string(String value) {
        return '"' + value;
    }

    static void check(List<String> actual, List<String> expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError("tokens: " + actual + "; expected: " + expected);
        }
    }
}
