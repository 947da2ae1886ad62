package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonString;

/**
 * A JSON Pointer of an output. Those of a deep document are long and begin alike, so most of them share their beginning; the
 * rest is as short as an eighth of it, so that a way down a document makes few beginnings.
 */
final class Pointer {

    static final Pointer ROOT = new Pointer("", "");

    private static final int SHORT = 64;
    private static final int SHARE = 8;

    /** What other pointers have in common with it. */
    final String beginning;

    private final String rest;

    private Pointer(String beginning, String rest) {
        this.beginning = beginning;
        this.rest = rest;
    }

    /** The pointer with more tokens; itself if there are none. */
    Pointer with(String tokens) {
        if (tokens.isEmpty()) {
            return this;
        }
        String more = rest.concat(tokens);
        boolean isShort = more.length() <= Math.max(SHORT, beginning.length() / SHARE);
        return isShort ? new Pointer(beginning, more) : new Pointer(beginning.concat(more), "");
    }

    /** The pointer as JSON. */
    JsonString json() {
        return beginning.isEmpty() ? JsonString.of(rest, "") : JsonString.of(beginning, rest);
    }

    /** The pointer as text. */
    @Override
    public String toString() {
        return beginning.concat(rest);
    }
}
