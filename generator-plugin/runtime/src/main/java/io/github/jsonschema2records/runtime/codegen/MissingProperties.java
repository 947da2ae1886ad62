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
 * Says of required properties that are missing what helps most: which property is probably a misspelling of one; and of many
 * that are missing in one object, all in one failure, at the keyword location of the schema that misses most.
 */
final class MissingProperties {

    /** More than these are told in one failure. */
    private static final int FEW = 3;

    /** So many members of an object are looked at as possible misspellings. */
    private static final int MOST_MEMBERS = 100;

    private final JsonDocument d;
    private final List<Failure> failures;

    /** The names that are reported as not allowed: they have their own failure. */
    private final Set<Integer> told = new HashSet<>();

    /** For each object the names that a schema knows which something is missing for. */
    private final Map<Integer, List<StringTable>> known = new HashMap<>();

    MissingProperties(JsonDocument d, List<Failure> failures) {
        this.d = d;
        this.failures = failures;
        for (Failure failure : failures) {
            if (failure.missing == null) {
                told.add(failure.shown);
            } else if (failure.known != null) {
                of(known, failure.at).add(failure.known);
            }
        }
    }

    /** All failures, those about missing properties as they are told. */
    List<Failure> told() {
        List<Failure> result = new ArrayList<>();
        Map<Integer, List<Failure>> missing = new LinkedHashMap<>();
        for (Failure failure : failures) {
            Failure misspelt = failure.missing == null ? null : misspelt(failure, failure.missing);
            if (misspelt != null) {
                result.add(misspelt);
            } else if (failure.missing != null) {
                of(missing, failure.at).add(failure);
            } else {
                result.add(failure);
            }
        }
        for (List<Failure> ofObject : missing.values()) {
            result.addAll(names(ofObject).size() > FEW ? List.of(summed(ofObject)) : ofObject);
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

    /** In the order of the schema that misses most, then of the others. */
    private static Failure summed(List<Failure> missing) {
        Map<Evaluation, List<Failure>> bySchema = new LinkedHashMap<>();
        for (Failure failure : missing) {
            of(bySchema, failure.where).add(failure);
        }
        List<Failure> most = missing.subList(0, 0);
        for (List<Failure> ofSchema : bySchema.values()) {
            most = ofSchema.size() > most.size() ? ofSchema : most;
        }
        Failure first = most.get(0);
        List<Failure> ordered = new ArrayList<>(most);
        ordered.addAll(missing);
        List<String> names = names(ordered);
        List<String> arguments = List.of(Integer.toString(names.size()), NameGroups.join(names));
        return new Failure(first.where, first.at, "required", "requiredMany", arguments);
    }

    private @Nullable Failure misspelt(Failure failure, String missing) {
        int name = misspelling(failure.at, missing);
        if (name < 0) {
            return null;
        }
        List<String> arguments = List.of(MessageText.quoteShort(missing), MessageText.quoteShort(d.string(name)));
        Failure misspelt = new Failure(failure.where, failure.at, "required", "misspelt", arguments);
        misspelt.shown = name;
        misspelt.meant = missing;
        return misspelt;
    }

    /** The name of a member that no schema knows and that is near to one that is missing; -1 if there is none. */
    private int misspelling(int object, String missing) {
        int looked = 0;
        for (int name = object + 1, end = d.end(object); name < end && looked < MOST_MEMBERS; name = d.next(name + 1)) {
            if (!told.contains(name) && !isKnown(object, name)) {
                String seen = d.string(name);
                Nearest nearest = new Nearest(seen);
                nearest.consider(missing);
                if (nearest.name() != null && !isAnyLetter(seen, missing)) {
                    return name;
                }
            }
            looked++;
        }
        return -1;
    }

    /** Returns whether names are too short for their distance to tell anything. */
    private static boolean isAnyLetter(String seen, String missing) {
        return Math.min(seen.length(), missing.length()) < 2;
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
