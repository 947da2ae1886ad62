package io.github.jsonschema2records.generator.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * All that the emitter and the reports need to know of a pattern.
 *
 * @param strategy how it is matched, and why so
 * @param matcher the call that makes its matcher
 * @param warnings what the user should know
 */
public record CompiledPattern(String source, PatternStrategy strategy, MatcherCall matcher, List<RegexProblem> warnings)
        implements PatternResult {

    /** One line: how it is matched, and why so. */
    public String explanation() {
        return strategy.explanation();
    }

    /** The same with a warning about the whole pattern behind the others. */
    CompiledPattern warn(String slug, String message) {
        List<RegexProblem> all = new ArrayList<>(warnings);
        all.add(new RegexProblem(slug, 0, message));
        return new CompiledPattern(source, strategy, matcher, List.copyOf(all));
    }
}
