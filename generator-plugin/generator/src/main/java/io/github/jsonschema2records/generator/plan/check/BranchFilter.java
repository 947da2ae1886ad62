package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Kinds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knowledge about the branches of a union with which a check finds those that can accept a value, before it tries any.
 *
 * @param kinds the kinds of value that each branch can accept
 * @param property what is known about a property of objects; null for nothing
 */
public record BranchFilter(List<Kinds> kinds, @Nullable Property property) {

    /** Greatest number of branches. */
    public static final int MOST_BRANCHES = Long.SIZE;

    public BranchFilter {
        kinds = List.copyOf(kinds);
    }

    /**
     * A property of objects.
     *
     * @param requiring the branches that require it, as bits
     * @param values the strings that each branch allows as its value; null for a branch that allows others
     */
    public record Property(String name, long requiring, List<@Nullable Set<String>> values) {}
}
