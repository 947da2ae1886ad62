package io.github.jsonschema2records.generator.check;

import java.util.List;

/** The rules of a run. */
public final class Checks {

    private Checks() {}

    /** Every rule, in the order in which it is run. */
    public static List<Check> all() {
        return List.of(new ReferenceLoop(), new PatternSyntax(), new CrossedBounds(), new JavaKeywords());
    }
}
