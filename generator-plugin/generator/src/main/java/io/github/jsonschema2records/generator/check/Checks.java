package io.github.jsonschema2records.generator.check;

import java.util.List;

/** The rules of a run. */
public final class Checks {

    private Checks() {}

    /**
     * Every rule, in the order in which it is run.
     *
     * @param failOnIgnored whether a keyword without effect is an error
     */
    public static List<Check> all(boolean failOnIgnored) {
        return List.of(
                new ReferenceLoop(),
                new PatternSyntax(),
                new CrossedBounds(),
                new JavaKeywords(),
                new UnknownKeywords(failOnIgnored));
    }
}
