package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties that tell the alternatives of a {@code oneOf} apart, each of which is required by one of them. */
public final class ExclusiveNames {

    private ExclusiveNames() {}

    /**
     * The properties as a message lists them; null if they do not tell all alternatives apart.
     *
     * @param required the names that each alternative requires
     */
    public static @Nullable String text(List<? extends Collection<String>> required) {
        List<Set<String>> distinctive = distinctive(required);
        return areExclusive(distinctive) ? NameGroups.text(distinctive) : null;
    }

    /** For each alternative the names that it requires, but for those that all require. */
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

    /** Returns whether to leave out a property turns each of them down, and leaves the others as they are. */
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
