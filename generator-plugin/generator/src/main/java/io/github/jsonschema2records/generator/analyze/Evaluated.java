package io.github.jsonschema2records.generator.analyze;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a schema evaluates (Core 11) of a value, told without the value: of an object properties, of an array items.
 *
 * @param all everything
 * @param names the properties of these names
 * @param patterns the properties whose names match one of these regular expressions
 * @param prefix the items before this index
 */
public record Evaluated(boolean all, Set<String> names, Set<String> patterns, int prefix) {

    /** Nothing. */
    public static final Evaluated NOTHING = new Evaluated(false, Set.of(), Set.of(), 0);

    /** Everything. */
    public static final Evaluated EVERYTHING = new Evaluated(true, Set.of(), Set.of(), 0);

    /** The properties of some names and those whose names match. */
    static Evaluated properties(Set<String> names, Set<String> patterns) {
        return new Evaluated(false, names, patterns, 0);
    }

    /** The first items. */
    static Evaluated items(int prefix) {
        return new Evaluated(false, Set.of(), Set.of(), prefix);
    }

    /** What one of the two evaluates. */
    public Evaluated or(Evaluated other) {
        if (all || other.all) {
            return EVERYTHING;
        }
        Set<String> bothNames = new LinkedHashSet<>(names);
        bothNames.addAll(other.names);
        Set<String> bothPatterns = new LinkedHashSet<>(patterns);
        bothPatterns.addAll(other.patterns);
        return new Evaluated(false, bothNames, bothPatterns, Math.max(prefix, other.prefix));
    }

    /** What both evaluate for sure. */
    Evaluated and(Evaluated other) {
        if (all || other.all) {
            return all ? other : this;
        }
        Set<String> commonNames = new LinkedHashSet<>(names);
        commonNames.retainAll(other.names);
        Set<String> commonPatterns = new LinkedHashSet<>(patterns);
        commonPatterns.retainAll(other.patterns);
        return new Evaluated(false, commonNames, commonPatterns, Math.min(prefix, other.prefix));
    }

    /** Whether this evaluates all that the other does. */
    boolean includes(Evaluated other) {
        return all
                || (!other.all
                        && prefix >= other.prefix
                        && names.containsAll(other.names)
                        && patterns.containsAll(other.patterns));
    }

    /** What this evaluates and the other does not. */
    Evaluated without(Evaluated other) {
        if (all) {
            return this;
        }
        Set<String> otherNames = new LinkedHashSet<>(names);
        otherNames.removeAll(other.names);
        Set<String> otherPatterns = new LinkedHashSet<>(patterns);
        otherPatterns.removeAll(other.patterns);
        return new Evaluated(false, otherNames, otherPatterns, prefix);
    }
}
