package io.github.jsonschema2records.runtime.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The strings that the branches of a union name. Not changed after it was made. */
final class BranchValues {

    /** The strings that branches list for the value itself. */
    final Set<String> strings;

    /** The strings of properties for which at least two branches list some. Such properties tell the branches apart. */
    final Map<String, Set<String>> ofProperties;

    private BranchValues(Set<String> strings, Map<String, Set<String>> ofProperties) {
        this.strings = strings;
        this.ofProperties = ofProperties;
    }

    static BranchValues of(List<SchemaNode> branches) {
        Set<String> strings = new LinkedHashSet<>();
        Map<String, Set<String>> ofProperties = new LinkedHashMap<>();
        Set<String> several = new LinkedHashSet<>();
        for (SchemaNode branch : branches) {
            List<String> own = strings(branch);
            if (own != null) {
                strings.addAll(own);
            }
            for (Map.Entry<String, Set<String>> property : ofProperties(branch).entrySet()) {
                Set<String> before = ofProperties.putIfAbsent(property.getKey(), property.getValue());
                if (before != null) {
                    before.addAll(property.getValue());
                    several.add(property.getKey());
                }
            }
        }
        ofProperties.keySet().retainAll(several);
        return new BranchValues(strings, ofProperties);
    }

    private static Map<String, Set<String>> ofProperties(SchemaNode branch) {
        Map<String, Set<String>> strings = new LinkedHashMap<>();
        for (SchemaNode schema : branch.always()) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword instanceof Members.Properties properties) {
                    add(properties.schemas(), strings);
                }
            }
        }
        return strings;
    }

    private static void add(Map<String, SchemaNode> properties, Map<String, Set<String>> to) {
        for (Map.Entry<String, SchemaNode> property : properties.entrySet()) {
            List<String> strings = strings(property.getValue());
            if (strings != null && !strings.isEmpty()) {
                to.put(property.getKey(), new LinkedHashSet<>(strings));
            }
        }
    }

    /** Returns the strings that a schema lists, or null if it does not list any. */
    static @Nullable List<String> strings(SchemaNode schema) {
        return strings(new ArrayList<>(schema.always()));
    }

    /** Returns the strings that the first schema with a list has, or null if none has one. */
    static @Nullable List<String> strings(List<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            for (ProgramKeyword keyword : schema.keywords) {
                List<String> strings = keyword.strings();
                if (strings != null) {
                    return strings;
                }
            }
        }
        return null;
    }
}
