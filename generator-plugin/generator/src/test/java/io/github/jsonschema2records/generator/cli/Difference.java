package io.github.jsonschema2records.generator.cli;

import java.util.List;

/**
 * An instance about which two validators do not agree.
 *
 * @param schema the name of the schema
 * @param fixture the instance it was made from
 * @param seed what decided how it was made
 * @param instance its text
 * @param objections what the one that refuses it says; a line each
 */
public record Difference(String schema, String fixture, long seed, String instance, List<String> objections) {

    /** All there is to know about it. */
    public String text() {
        return "schema %s, fixture %s, seed %d%n  %s%n  %s"
                .formatted(schema, fixture, seed, String.join(System.lineSeparator() + "  ", objections), instance);
    }
}
