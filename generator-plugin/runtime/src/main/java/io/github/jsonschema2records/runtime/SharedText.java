package io.github.jsonschema2records.runtime;

/** A string in two parts, of which many strings have the first one in common. */
final class SharedText {

    final String beginning;
    final String rest;

    SharedText(String beginning, String rest) {
        this.beginning = beginning;
        this.rest = rest;
    }

    /** The two parts joined. */
    @Override
    public String toString() {
        return beginning.concat(rest);
    }
}
