package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds required properties that distinguish the alternatives of a {@code oneOf}. */
public final class ExclusiveNames {

    private ExclusiveNames() {}

    /**
     * Returns the properties as a list for messages, or null if they do not distinguish all alternatives.
     *
     * @param required the names that each alternative requires
     */
    public static @Nullable String text(List<? extends Collection<String>> required) {
        List<Set<String>> distinctive = distinctive(required);
        return areExclusive(distinctive) ? NameGroups.text(distinctive) : null;
    }

    /** Returns for each alternative the required names, without names that all alternatives require. */
    static List<Set<String>> distinctive(List<? extends Collection<String>> required) {
        Set<String> common = new LinkedHashSet<>(required.isEmpty() ? Set.of() : required.get(0));
        for (Collection<String> names : required) {
            common.retainAll(names);
        }
        List<Set<String>> distinctive = new ArrayList<>();
        for (Collection<String> names : required) {
            Set<String> own = new LinkedHashSet<>(names);
            own.removeAll(common);
            distinctive.add(own);
        }
        return distinctive;
    }

    /**
     * Returns whether no alternative requires all names of another one. Then each alternative can be excluded by
     * leaving out one of its properties.
     */
    private static boolean areExclusive(List<Set<String>> required) {
        for (int i = 0; i < required.size(); i++) {
            for (int j = 0; j < required.size(); j++) {
                if (i != j && required.get(j).containsAll(required.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
