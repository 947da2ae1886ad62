package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.compatibility.ApiChange.Kind;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaMember;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the components of two versions of a record. */
final class ComponentComparison {

    /** The types that have all values of a type, apart from those of users. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "int", Set.of("long", "BigInteger", "BigDecimal", "double"),
            "Integer", Set.of("Long", "BigInteger", "BigDecimal", "Double"),
            "long", Set.of("BigInteger", "BigDecimal"),
            "Long", Set.of("BigInteger", "BigDecimal"),
            "BigInteger", Set.of("BigDecimal"),
            "double", Set.of("BigDecimal"),
            "Double", Set.of("BigDecimal"));

    private static final String ANY = "JsonData";

    private final JavaType before;
    private final JavaType now;
    private final List<ApiChange> changes;

    ComponentComparison(JavaType before, JavaType now, List<ApiChange> changes) {
        this.before = before;
        this.now = now;
        this.changes = changes;
    }

    /** Adds the changes. */
    void run() {
        List<JavaMember> removed = missing(before, now);
        List<JavaMember> added = missing(now, before);
        for (JavaMember member : before.members()) {
            JavaMember same = find(now, member.jsonName());
            if (same != null) {
                compare(member, same);
            }
        }
        for (JavaMember member : removed) {
            JavaMember renamed = renamed(member, removed, added);
            if (renamed == null) {
                add(Kind.COMPONENT_REMOVED, member, "the component is removed");
            } else {
                added.remove(renamed);
                add(Kind.COMPONENT_RENAMED, member, "the component seems to become " + renamed.name());
            }
        }
        added.forEach(member -> add(Kind.COMPONENT_ADDED, member, "the component is new: " + type(member)));
        if (isReordered()) {
            changes.add(
                    new ApiChange(Kind.COMPONENTS_REORDERED, before.name(), "", "the components have another order"));
        }
    }

    private void add(Kind kind, JavaMember member, String text) {
        changes.add(new ApiChange(kind, before.name(), member.name(), text));
    }

    private static List<JavaMember> missing(JavaType in, JavaType from) {
        return new ArrayList<>(in.members().stream()
                .filter(member -> find(from, member.jsonName()) == null)
                .toList());
    }

    private static @Nullable JavaMember find(JavaType type, String jsonName) {
        return type.members().stream()
                .filter(member -> member.jsonName().equals(jsonName))
                .findFirst()
                .orElse(null);
    }

    /** Returns the new component of the same type, if exactly one of this type is gone and one is new. */
    private static @Nullable JavaMember renamed(JavaMember member, List<JavaMember> removed, List<JavaMember> added) {
        List<JavaMember> alike = added.stream()
                .filter(other -> other.type().equals(member.type()))
                .toList();
        long gone = removed.stream()
                .filter(other -> other.type().equals(member.type()))
                .count();
        return alike.size() == 1 && gone == 1 ? alike.get(0) : null;
    }

    private void compare(JavaMember old, JavaMember member) {
        if (!old.name().equals(member.name())) {
            add(Kind.COMPONENT_RENAMED, old, "the component becomes " + member.name());
        }
        if (old.state() != member.state()) {
            Kind kind = member.state() ? Kind.COMPONENT_ADDED : Kind.COMPONENT_REMOVED;
            add(kind, old, member.state() ? "the constant becomes a component" : "the component becomes a constant");
        }
        String from = boxed(old.type());
        String to = boxed(member.type());
        if (!from.equals(to)) {
            add(kind(from, to), old, type(old) + " becomes " + type(member));
        } else if (old.nullable() != member.nullable()) {
            boolean classChanges = !old.type().equals(member.type());
            Kind ofClass = member.nullable() ? Kind.TYPE_WIDENED : Kind.TYPE_NARROWED;
            Kind ofNull = member.nullable() ? Kind.NULL_ALLOWED : Kind.NULL_FORBIDDEN;
            add(classChanges ? ofClass : ofNull, old, type(old) + " becomes " + type(member));
        }
    }

    private static String type(JavaMember member) {
        return (member.nullable() ? "@Nullable " : "") + member.type();
    }

    private static Kind kind(String from, String to) {
        if (to.equals(ANY) || WIDER.getOrDefault(from, Set.of()).contains(to)) {
            return Kind.TYPE_WIDENED;
        } else if (from.equals(ANY) || WIDER.getOrDefault(to, Set.of()).contains(from)) {
            return Kind.TYPE_NARROWED;
        } else if (to.equals("String") && Character.isUpperCase(from.charAt(0)) && !from.contains("<")) {
            return isScalar(from) ? Kind.TYPE_REPLACED : Kind.TYPE_WIDENED;
        } else if (from.equals("String") && !isScalar(to) && !to.contains("<")) {
            return Kind.TYPE_NARROWED;
        }
        return Kind.TYPE_REPLACED;
    }

    private static boolean isScalar(String type) {
        return Set.of("Integer", "Long", "Double", "Boolean", "BigInteger", "BigDecimal", "JsonNumber")
                .contains(type);
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "double" -> "Double";
            case "boolean" -> "Boolean";
            default -> type;
        };
    }

    private boolean isReordered() {
        Set<String> common = before.members().stream()
                .filter(member -> member.state() && find(now, member.jsonName()) != null)
                .map(JavaMember::jsonName)
                .collect(Collectors.toSet());
        return !order(before, common).equals(order(now, common));
    }

    private static List<String> order(JavaType type, Set<String> names) {
        return type.members().stream()
                .filter(JavaMember::state)
                .map(JavaMember::jsonName)
                .filter(names::contains)
                .toList();
    }
}
