package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the schemas that the user's patterns of locations mark as secret, and reports patterns without a schema. */
final class ChosenSecrets {

    private final List<PlacePattern> patterns;
    private final Set<PlacePattern> used = new HashSet<>();

    ChosenSecrets(List<PlacePattern> patterns) {
        this.patterns = patterns;
    }

    /** Returns whether a pattern matches the location of a schema. */
    boolean contain(Schema schema) {
        boolean found = false;
        for (PlacePattern pattern : patterns) {
            if (pattern.matches(schema)) {
                used.add(pattern);
                found = true;
            }
        }
        return found;
    }

    /** Reports patterns that matched nothing, so that a misspelt one does not leave a value in the logs. */
    void report(Diagnostics diagnostics) {
        for (PlacePattern pattern : patterns) {
            if (!used.contains(pattern)) {
                diagnostics.warning(
                        "unused-secret",
                        SourcePosition.startOf("secrets"),
                        "",
                        "there is no schema at \"" + pattern + "\", so it makes nothing secret",
                        null);
            }
        }
    }
}
