package io.github.jsonschema2records.generator.regex;

import java.util.List;

/** What became of reading a pattern. */
sealed interface ParsedPattern {

    /**
     * A pattern of ECMA-262.
     *
     * @param root the pattern
     * @param groupCount the number of capturing groups
     * @param warnings where it needs Annex B, which the {@code u} flag excludes; empty for a pattern that follows the
     *     grammar
     */
    record Parsed(RegexNode root, int groupCount, List<RegexProblem> warnings) implements ParsedPattern {}

    /** Not a pattern of ECMA-262, or one without a plain meaning. */
    record Malformed(RegexProblem problem) implements ParsedPattern {}
}
