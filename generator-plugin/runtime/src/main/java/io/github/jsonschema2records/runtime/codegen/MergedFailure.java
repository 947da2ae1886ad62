package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Combines the failures of several alternatives of a union into one message, if all alternatives fail in the same way.
 */
final class MergedFailure {

    private final List<List<Failure>> failures;
    private final String keyword;
    private final Evaluation subschema;
    private final Failure first;

    private MergedFailure(List<List<Failure>> failures, String keyword, Evaluation subschema) {
        this.failures = failures;
        this.keyword = keyword;
        this.subschema = subschema;
        this.first = failures.get(0).get(0);
    }

    /**
     * Returns the combined failure, or null if the alternatives fail in different ways.
     *
     * @param failures the failures of each alternative
     * @param keyword the keyword of the union
     * @param subschema the evaluation of the schema that contains the union
     */
    static @Nullable Failure of(List<List<Failure>> failures, String keyword, Evaluation subschema) {
        boolean anyEmpty = failures.isEmpty() || failures.contains(List.<Failure>of());
        return anyEmpty ? null : new MergedFailure(failures, keyword, subschema).failure();
    }

    private @Nullable Failure failure() {
        return switch (first.key) {
            case "pattern" -> areSingle() ? of("patterns", List.of(first.arguments.get(0), patternList())) : null;
            case "required" -> areAllLikeFirst() ? of("requiredAny", List.of(missing())) : null;
            case "property" -> together(Location.parent(subschema.document(), first.at));
            default -> null;
        };
    }

    /** Returns the failure for properties that no alternative allows together. */
    private @Nullable Failure together(int object) {
        return areUnknown(object) ? of(object, "together", List.of(unknown())) : null;
    }

    private Failure of(String key, List<String> arguments) {
        return of(first.at, key, arguments);
    }

    private Failure of(int at, String key, List<String> arguments) {
        return new Failure(subschema, at, keyword, key, arguments);
    }

    /** Returns whether each alternative has one failure, with the same key and location. */
    private boolean areSingle() {
        for (List<Failure> of : failures) {
            if (of.size() != 1) {
                return false;
            }
        }
        return areAllLikeFirst();
    }

    private boolean areAllLikeFirst() {
        for (List<Failure> of : failures) {
            for (Failure failure : of) {
                if (failure.at != first.at || !failure.key.equals(first.key)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the list of patterns. */
    private String patternList() {
        Set<String> patterns = new LinkedHashSet<>();
        for (List<Failure> of : failures) {
            patterns.add(of.get(0).arguments.get(1));
        }
        return NameGroups.join(patterns);
    }

    private String missing() {
        List<Set<String>> groups = new ArrayList<>();
        for (List<Failure> of : failures) {
            Set<String> group = new LinkedHashSet<>();
            for (Failure failure : of) {
                group.add(failure.missing == null ? "" : failure.missing);
            }
            groups.add(group);
        }
        return NameGroups.text(groups);
    }

    /** Returns whether each alternative forbids other properties of an object, and has no other failures. */
    private boolean areUnknown(int object) {
        Set<Set<Integer>> sets = new LinkedHashSet<>();
        for (List<Failure> of : failures) {
            Set<Integer> set = new LinkedHashSet<>();
            for (Failure failure : of) {
                if (!failure.key.equals("property") || !Location.isMember(subschema.document(), object, failure.at)) {
                    return false;
                }
                set.add(failure.at);
            }
            sets.add(set);
        }
        return sets.size() == failures.size();
    }

    private String unknown() {
        Set<String> names = new LinkedHashSet<>();
        for (List<Failure> of : failures) {
            for (Failure failure : of) {
                names.add(failure.arguments.get(0));
            }
        }
        return NameGroups.join(names);
    }
}
