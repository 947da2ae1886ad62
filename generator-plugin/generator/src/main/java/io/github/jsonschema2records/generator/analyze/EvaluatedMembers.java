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
public record EvaluatedMembers(boolean all, Set<String> names, Set<String> patterns, int prefix) {

    /** Nothing. */
    public static final EvaluatedMembers NOTHING = new EvaluatedMembers(false, Set.of(), Set.of(), 0);

    /** Everything. */
    public static final EvaluatedMembers EVERYTHING = new EvaluatedMembers(true, Set.of(), Set.of(), 0);

    /** The properties of some names and those whose names match. */
    static EvaluatedMembers properties(Set<String> names, Set<String> patterns) {
        return new EvaluatedMembers(false, names, patterns, 0);
    }

    /** The first items. */
    static EvaluatedMembers items(int prefix) {
        return new EvaluatedMembers(false, Set.of(), Set.of(), prefix);
    }

    /** What one of the two evaluates. */
    public EvaluatedMembers or(EvaluatedMembers other) {
        if (all || other.all) {
            return EVERYTHING;
        }
        Set<String> bothNames = new LinkedHashSet<>(names);
        bothNames.addAll(other.names);
        Set<String> bothPatterns = new LinkedHashSet<>(patterns);
        bothPatterns.addAll(other.patterns);
        return new EvaluatedMembers(false, bothNames, bothPatterns, Math.max(prefix, other.prefix));
    }

    /** What both evaluate for sure. */
    EvaluatedMembers and(EvaluatedMembers other) {
        if (all || other.all) {
            return all ? other : this;
        }
        Set<String> commonNames = new LinkedHashSet<>(names);
        commonNames.retainAll(other.names);
        Set<String> commonPatterns = new LinkedHashSet<>(patterns);
        commonPatterns.retainAll(other.patterns);
        return new EvaluatedMembers(false, commonNames, commonPatterns, Math.min(prefix, other.prefix));
    }

    /** Returns whether this evaluates all that the other does. */
    boolean includes(EvaluatedMembers other) {
        return all
                || (!other.all
                        && prefix >= other.prefix
                        && names.containsAll(other.names)
                        && patterns.containsAll(other.patterns));
    }

    /** What this evaluates and the other does not. */
    EvaluatedMembers without(EvaluatedMembers other) {
        if (all) {
            return this;
        }
        Set<String> otherNames = new LinkedHashSet<>(names);
        otherNames.removeAll(other.names);
        Set<String> otherPatterns = new LinkedHashSet<>(patterns);
        otherPatterns.removeAll(other.patterns);
        return new EvaluatedMembers(false, otherNames, otherPatterns, prefix);
    }
}
