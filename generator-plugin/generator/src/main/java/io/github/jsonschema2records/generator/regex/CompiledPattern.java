package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * The compiled form of a pattern.
 *
 * @param strategy how it is matched, and why
 * @param matcher the call that creates its matcher
 * @param warnings warnings for the user
 */
public record CompiledPattern(String source, PatternStrategy strategy, MatcherCall matcher, List<RegexProblem> warnings)
        implements PatternResult {

    /** Returns the regular expression as its matcher has it, which is shortened if it is too long for a constant. */
    public String constantSource() {
        return matcher.arguments().get(0);
    }

    /** Describes in one line how it is matched, and why. */
    public String explanation() {
        return strategy.explanation();
    }

    /** Returns the same pattern with another warning at the end, about the whole pattern. */
    CompiledPattern warn(String slug, String message) {
        List<RegexProblem> all = new ArrayList<>(warnings);
        all.add(new RegexProblem(slug, 0, message));
        return new CompiledPattern(source, strategy, matcher, List.copyOf(all));
    }
}
