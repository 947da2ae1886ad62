package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.compatibility.ApiChange.Kind;
import io.github.jsonschema2records.generator.compatibility.JavaApi.Form;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaMember;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaType;
import io.github.jsonschema2records.generator.report.Decisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the Java types of two versions, by the plans and names of both. */
final class ApiComparison {

    private final Map<String, JavaType> earlier;
    private final Map<String, JavaType> later;
    private final List<ApiChange> changes = new ArrayList<>();

    private ApiComparison(Map<String, JavaType> earlier, Map<String, JavaType> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Returns all changes: first those of types that were there, then the new types. */
    static List<ApiChange> of(Decisions earlier, Decisions later) {
        ApiComparison comparison = new ApiComparison(JavaApi.of(earlier), JavaApi.of(later));
        comparison.run();
        return List.copyOf(comparison.changes);
    }

    private void run() {
        Map<String, JavaType> added = new LinkedHashMap<>(later);
        added.keySet().removeAll(earlier.keySet());
        for (JavaType before : earlier.values()) {
            JavaType now = later.get(before.name());
            if (now == null) {
                JavaType renamed = renamed(before, added);
                if (renamed == null) {
                    add(
                            Kind.TYPE_REMOVED,
                            before.name(),
                            "",
                            "the " + before.form().word() + " is removed");
                } else {
                    added.remove(renamed.name());
                    add(Kind.TYPE_RENAMED, before.name(), "", "it becomes " + renamed.name());
                    compare(before, renamed);
                }
            } else {
                compare(before, now);
            }
        }
        added.values()
                .forEach(type -> add(
                        Kind.TYPE_ADDED, type.name(), "", "the " + type.form().word() + " is new"));
    }

    /** Returns a new type at the place of one that is gone. */
    private static @Nullable JavaType renamed(JavaType before, Map<String, JavaType> added) {
        return added.values().stream()
                .filter(type -> type.form() == before.form())
                .filter(type ->
                        type.place().equals(before.place()) || type.members().equals(before.members()))
                .findFirst()
                .orElse(null);
    }

    private void add(Kind kind, String type, String member, String text) {
        changes.add(new ApiChange(kind, type, member, text));
    }

    private void compare(JavaType before, JavaType now) {
        if (before.form() != now.form()) {
            String text = "the " + before.form().word() + " becomes " + article(now.form())
                    + now.form().word();
            add(Kind.FORM_CHANGED, before.name(), "", text);
            return;
        }
        switch (before.form()) {
            case RECORD, CLASS -> new ComponentComparison(before, now, changes).run();
            case ENUM, OPEN_ENUM -> constants(before, now);
            case UNION -> branches(before, now);
        }
    }

    private static String article(Form form) {
        return form == Form.ENUM || form == Form.OPEN_ENUM ? "an " : "a ";
    }

    private void constants(JavaType before, JavaType now) {
        for (JavaMember constant : before.members()) {
            JavaMember same = byJsonName(now, constant);
            if (same == null) {
                add(Kind.CONSTANT_REMOVED, before.name(), constant.name(), "the constant is removed");
            } else if (!same.name().equals(constant.name())) {
                add(Kind.CONSTANT_RENAMED, before.name(), constant.name(), "the constant becomes " + same.name());
            }
        }
        for (JavaMember constant : now.members()) {
            if (byJsonName(before, constant) == null) {
                add(Kind.CONSTANT_ADDED, before.name(), constant.name(), "the constant is new");
            }
        }
    }

    private void branches(JavaType before, JavaType now) {
        for (JavaMember branch : before.members()) {
            JavaMember same = byJsonName(now, branch);
            if (same == null) {
                add(Kind.BRANCH_REMOVED, before.name(), branch.name(), "the branch is removed");
            } else if (!same.type().equals(branch.type())) {
                add(Kind.TYPE_REPLACED, before.name(), branch.name(), branch.type() + " becomes " + same.type());
            }
        }
        for (JavaMember branch : now.members()) {
            if (byJsonName(before, branch) == null) {
                add(Kind.BRANCH_ADDED, before.name(), branch.name(), "the branch is new");
            }
        }
    }

    private static @Nullable JavaMember byJsonName(JavaType type, JavaMember member) {
        return type.members().stream()
                .filter(other -> other.jsonName().equals(member.jsonName()))
                .findFirst()
                .orElse(null);
    }
}
