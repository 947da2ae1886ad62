package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Base of formats that allow characters beyond ASCII. They are checked on the decoded string. */
abstract class DecodedFormat extends StandardFormat {

    DecodedFormat(String name) {
        super(name);
    }

    @Override
    public final boolean matches(JsonDocument d, int at) {
        return matches(d.string(at));
    }
}
