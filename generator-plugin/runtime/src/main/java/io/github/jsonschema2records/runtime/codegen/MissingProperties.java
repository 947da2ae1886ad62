package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Improves the failures for missing required properties. A member that is probably a misspelling is named. Many
 * properties missing in one object are combined into one failure, at the keyword location of the schema with most of
 * them.
 */
final class MissingProperties {

    /** Largest number of missing properties that have separate failures. */
    private static final int FEW = 3;

    /** Largest number of members of an object that are examined as possible misspellings. */
    private static final int MAX_MEMBERS = 100;

    private final JsonDocument d;
    private final List<Failure> failures;

    /** Names reported as not allowed, which have failures of their own. */
    private final Set<Integer> reportedNames = new HashSet<>();

    /** For each object with missing properties, the names that its schemas know. */
    private final Map<Integer, List<StringTable>> known = new HashMap<>();

    MissingProperties(JsonDocument d, List<Failure> failures) {
        this.d = d;
        this.failures = failures;
        for (Failure failure : failures) {
            if (failure.missing == null) {
                reportedNames.add(failure.highlighted);
            } else if (failure.known != null) {
                of(known, failure.at).add(failure.known);
            }
        }
    }

    /** Returns all failures, with those for missing properties improved. */
    List<Failure> improved() {
        List<Failure> result = new ArrayList<>();
        Map<Integer, List<Failure>> missing = new LinkedHashMap<>();
        for (Failure failure : failures) {
            Failure misspelled = failure.missing == null ? null : misspelled(failure, failure.missing);
            if (misspelled != null) {
                result.add(misspelled);
            } else if (failure.missing != null) {
                of(missing, failure.at).add(failure);
            } else {
                result.add(failure);
            }
        }
        for (List<Failure> ofObject : missing.values()) {
            result.addAll(names(ofObject).size() > FEW ? List.of(combined(ofObject)) : ofObject);
        }
        return result;
    }

    private static <K, T> List<T> of(Map<K, List<T>> lists, K key) {
        List<T> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        return list;
    }

    private static List<String> names(List<Failure> missing) {
        Set<String> names = new HashSet<>();
        List<String> inOrder = new ArrayList<>();
        for (Failure failure : missing) {
            String name = failure.arguments.get(0);
            if (names.add(name)) {
                inOrder.add(name);
            }
        }
        return inOrder;
    }

    /** Combines the failures of one object. The names begin with those of the schema that misses most. */
    private static Failure combined(List<Failure> missing) {
        Map<Evaluation, List<Failure>> bySchema = new LinkedHashMap<>();
        for (Failure failure : missing) {
            of(bySchema, failure.where).add(failure);
        }
        List<Failure> largest = missing.subList(0, 0);
        for (List<Failure> ofSchema : bySchema.values()) {
            largest = ofSchema.size() > largest.size() ? ofSchema : largest;
        }
        Failure first = largest.get(0);
        List<Failure> ordered = new ArrayList<>(largest);
        ordered.addAll(missing);
        List<String> names = names(ordered);
        List<String> arguments = List.of(Integer.toString(names.size()), NameGroups.join(names));
        return new Failure(first.where, first.at, "required", "requiredMany", arguments);
    }

    private @Nullable Failure misspelled(Failure failure, String missing) {
        int name = misspelling(failure.at, missing);
        if (name < 0) {
            return null;
        }
        List<String> arguments = List.of(MessageText.quoteShort(missing), MessageText.name(d, name));
        Failure misspelled = new Failure(failure.where, failure.at, "required", "misspelt", arguments);
        misspelled.highlighted = name;
        misspelled.suggestion = missing;
        return misspelled;
    }

    /**
     * Returns the name of a member that no schema knows and that is similar to the missing one, or -1 if there is none.
     */
    private int misspelling(int object, String missing) {
        int examined = 0;
        for (int name = object + 1, end = d.end(object);
                name < end && examined < MAX_MEMBERS;
                name = d.next(name + 1)) {
            if (!reportedNames.contains(name) && !d.isMasked(name) && !isKnown(object, name)) {
                String present = d.beginning(name, Nearest.LONGEST + 1);
                Nearest nearest = new Nearest(present);
                nearest.consider(missing);
                if (nearest.name() != null && !isTooShort(present, missing)) {
                    return name;
                }
            }
            examined++;
        }
        return -1;
    }

    /** Returns whether the names are too short for a meaningful comparison. */
    private static boolean isTooShort(String present, String missing) {
        return Math.min(present.length(), missing.length()) < 2;
    }

    private boolean isKnown(int object, int name) {
        for (StringTable table : known.getOrDefault(object, List.of())) {
            if (table.find(d, name) >= 0) {
                return true;
            }
        }
        return false;
    }
}
