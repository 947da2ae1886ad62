package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regular expressions of a program, as their matchers give them. The reader finds a matcher by its expression. */
final class PatternSources {

    private final Map<String, PatternResult> plans;
    private final Set<String> used = new LinkedHashSet<>();

    PatternSources(Map<String, PatternResult> plans) {
        this.plans = plans;
    }

    /** Returns the text to write for a regular expression of a schema. */
    String source(String regex) {
        used.add(regex);
        return plans.get(regex) instanceof CompiledPattern compiled ? compiled.constantSource() : regex;
    }

    /** Returns the regular expressions so far, each once. */
    List<String> all() {
        return List.copyOf(used);
    }
}
