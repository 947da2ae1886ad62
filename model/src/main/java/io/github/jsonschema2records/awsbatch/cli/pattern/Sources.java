package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Recognizes patterns for other services, which stand beside those for AWS Batch in a list of rules. */
final class Sources {

    private Sources() {}

    /** Returns whether a pattern names sources, and none of them has batch in its name. */
    static boolean areOthers(JsonDocument d, int at) {
        int sources = d.isObject(at) ? d.find(at, "source") : -1;
        if (sources < 0 || !d.isArray(sources) || d.count(sources) == 0) {
            return false;
        }
        for (int i = d.first(sources); i < d.end(sources); i = d.next(i)) {
            if (!d.isString(i) || d.string(i).contains("batch")) {
                return false;
            }
        }
        return true;
    }
}
