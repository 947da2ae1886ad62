package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many containers stand around each token of a document; found for all at once, when first asked for. */
final class Depths {

    private final JsonDocument document;
    private short @Nullable [] depths;

    Depths(JsonDocument document) {
        this.document = document;
    }

    /** The number of containers around a value or name; depths beyond {@link Short#MAX_VALUE} are all alike. */
    int of(int at) {
        short[] known = depths;
        if (known == null) {
            known = find(document);
            depths = known;
        }
        return known[at];
    }

    private static short[] find(JsonDocument d) {
        short[] found = new short[d.tokenCount()];
        int[] ends = new int[16];
        int open = 0;
        for (int at = 0; at < found.length; at++) {
            while (open > 0 && ends[open - 1] <= at) {
                open--;
            }
            found[at] = (short) Math.min(open, Short.MAX_VALUE);
            if (d.isArray(at) || d.isObject(at)) {
                ends = open < ends.length ? ends : Arrays.copyOf(ends, 2 * open);
                ends[open++] = d.end(at);
            }
        }
        return found;
    }
}
