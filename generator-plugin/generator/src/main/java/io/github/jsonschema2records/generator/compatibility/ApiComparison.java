package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.compatibility.ApiChange.Kind;
import io.github.jsonschema2records.generator.compatibility.JavaApi.Form;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaMember;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaType;
import io.github.jsonschema2records.generator.report.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the Java types of two versions, by the plans and names of both. */
final class ApiComparison {

    private final TypePairs pairs;
    private final List<ApiChange> changes = new ArrayList<>();

    private ApiComparison(TypePairs pairs) {
        this.pairs = pairs;
    }

    /** Returns all changes: first those of types that were there, then the new types. */
    static List<ApiChange> of(Decisions earlier, Decisions later) {
        boolean single = isSingle(earlier) && isSingle(later);
        Map<String, JavaType> before = JavaApi.of(earlier, single);
        ApiComparison comparison = new ApiComparison(TypePairs.of(before, JavaApi.of(later, single)));
        before.values().forEach(comparison::add);
        comparison.pairs.added().forEach(comparison::addNew);
        return List.copyOf(comparison.changes);
    }

    private static boolean isSingle(Decisions decisions) {
        return decisions.plan().facts().graph().roots().size() == 1;
    }

    private void add(JavaType before) {
        JavaType now = pairs.now(before);
        if (now == null) {
            add(Kind.TYPE_REMOVED, before.name(), "", "the " + before.form().word() + " is removed");
            return;
        }
        boolean isRenamed = !now.name().equals(before.name());
        if (isRenamed && !now.name().equals(pairs.expected(before.name()))) {
            add(Kind.TYPE_RENAMED, before.name(), "", "it becomes " + now.name());
        }
        compare(pairs.renamed(before), now);
    }

    private void addNew(JavaType type) {
        add(Kind.TYPE_ADDED, type.name(), "", "the " + type.form().word() + " is new");
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
