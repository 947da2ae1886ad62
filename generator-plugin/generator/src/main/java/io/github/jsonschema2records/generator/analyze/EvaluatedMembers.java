package io.github.jsonschema2records.generator.analyze;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The properties of an object, or items of an array, that a schema evaluates (Core 11).
 *
 * @param all whether it evaluates everything
 * @param names names of evaluated properties
 * @param patterns regular expressions that match the names of evaluated properties
 * @param prefix the number of leading items that are evaluated
 */
public record EvaluatedMembers(boolean all, Set<String> names, Set<String> patterns, int prefix) {

    /** Evaluates nothing. */
    public static final EvaluatedMembers NOTHING = new EvaluatedMembers(false, Set.of(), Set.of(), 0);

    /** Evaluates everything. */
    public static final EvaluatedMembers EVERYTHING = new EvaluatedMembers(true, Set.of(), Set.of(), 0);

    /** Returns the properties with some names and those whose names match a pattern. */
    static EvaluatedMembers properties(Set<String> names, Set<String> patterns) {
        return new EvaluatedMembers(false, names, patterns, 0);
    }

    /** Returns the leading items. */
    static EvaluatedMembers items(int prefix) {
        return new EvaluatedMembers(false, Set.of(), Set.of(), prefix);
    }

    /** Returns the members that at least one of the two evaluates. */
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

    /** Returns members that certainly both evaluate. */
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

    /** Returns whether this evaluates all members that the other does. */
    boolean includes(EvaluatedMembers other) {
        return all
                || (!other.all
                        && prefix >= other.prefix
                        && names.containsAll(other.names)
                        && patterns.containsAll(other.patterns));
    }

    /** Returns the members that this evaluates and the other does not. */
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
