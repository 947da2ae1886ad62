package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds at build time how a check can exclude branches of a union. In contrast to a {@linkplain
 * io.github.jsonschema2records.generator.plan.type.Dispatch dispatch} several branches may be left: the property need
 * not be required, values may belong to several branches, and some branches may allow every value.
 */
final class BranchFilterChoice {

    /** Least number of branches for which the kind of the value alone is a filter. Trying fewer costs no more. */
    private static final int MANY_BRANCHES = 3;

    /** Greatest number of properties that are compared. */
    private static final int MOST_NAMES = 40;

    /** Greatest number of values of a property that one branch may have. */
    private static final int MOST_VALUES = 200;

    private final Facts facts;
    private final FiniteStrings finite;

    BranchFilterChoice(Facts facts) {
        this.facts = facts;
        this.finite = new FiniteStrings(facts);
    }

    /**
     * Returns the filter of a union.
     *
     * @param branches the branches in their order
     * @param checked the number of branches that consist of more than a type
     */
    Optional<BranchFilter> of(List<Schema> branches, long checked) {
        if (checked < 2 || branches.size() > BranchFilter.MOST_BRANCHES) {
            return Optional.empty();
        }
        List<Kinds> kinds = branches.stream().map(facts::kinds).toList();
        BranchFilter.Property best = null;
        long most = 0;
        for (String name : names(branches)) {
            BranchFilter.Property property = property(name, branches);
            long excluded = differences(property.values());
            if (excluded > most) {
                best = property;
                most = excluded;
            }
        }
        boolean kindsDiffer = checked >= MANY_BRANCHES && haveDisjoint(kinds);
        return best == null && !kindsDiffer ? Optional.empty() : Optional.of(new BranchFilter(kinds, best));
    }

    /** Returns the names of properties that some branch restricts to certain strings, in the order of the text. */
    private Set<String> names(List<Schema> branches) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema branch : branches) {
            for (Schema member : facts.closure(branch)) {
                Properties properties = member.keyword(Properties.class);
                if (properties != null) {
                    properties.schemas().forEach((name, schema) -> {
                        if (names.size() < MOST_NAMES && onlyStrings(List.of(schema)) != null) {
                            names.add(name);
                        }
                    });
                }
            }
        }
        return names;
    }

    private BranchFilter.Property property(String name, List<Schema> branches) {
        long requiring = 0;
        List<@Nullable Set<String>> values = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            List<Schema> schemas = new ArrayList<>();
            for (Schema member : facts.closure(branches.get(i))) {
                Properties properties = member.keyword(Properties.class);
                Required required = member.keyword(Required.class);
                if (properties != null && properties.schemas().containsKey(name)) {
                    schemas.add(properties.schemas().get(name));
                }
                if (required != null && required.names().contains(name)) {
                    requiring |= 1L << i;
                }
            }
            values.add(onlyStrings(schemas));
        }
        return new BranchFilter.Property(name, requiring, values);
    }

    /** Returns the only strings that satisfy all of the schemas; null if there are other values, or too many. */
    private @Nullable Set<String> onlyStrings(List<Schema> schemas) {
        Set<String> strings = finite.onlyValues(schemas);
        return strings == null || strings.size() > MOST_VALUES ? null : strings;
    }

    private static boolean haveDisjoint(List<Kinds> kinds) {
        return kinds.stream()
                .anyMatch(
                        left -> kinds.stream().anyMatch(right -> left.and(right).isEmpty()));
    }

    /**
     * Returns a measure for the use of a property: a point for each pair of branches that allow different values, and
     * another one if they have none in common.
     */
    private static long differences(List<@Nullable Set<String>> values) {
        long points = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> left = values.get(i);
                Set<String> right = values.get(j);
                if (left != null && right != null && !left.equals(right)) {
                    points += Collections.disjoint(left, right) ? 2 : 1;
                }
            }
        }
        return points;
    }
}
