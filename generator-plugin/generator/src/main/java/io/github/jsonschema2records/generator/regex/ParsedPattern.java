package io.github.jsonschema2records.generator.regex;

import java.util.List;

/** The result of parsing a pattern. */
sealed interface ParsedPattern {

    /**
     * A pattern of ECMA-262.
     *
     * @param root the pattern
     * @param groupCount the number of capturing groups
     * @param warnings places that need Annex B, which the {@code u} flag excludes; empty if the pattern follows the
     *     grammar
     */
    record Parsed(RegexNode root, int groupCount, List<RegexProblem> warnings) implements ParsedPattern {}

    /** A text that is not a pattern of ECMA-262, or has no clear meaning. */
    record Malformed(RegexProblem problem) implements ParsedPattern {}
}
