package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unevaluated;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes in words how a check finds the members or items that {@code unevaluated*} applies to. */
final class UnevaluatedDescription {

    /** Limit of the names shown, so that the rest of the line stays visible. */
    private static final int MOST = 5;

    private UnevaluatedDescription() {}

    /** Returns a line of text about a keyword of a schema. */
    static String of(Unevaluated keyword, Schema schema, Facts facts) {
        boolean items = keyword instanceof UnevaluatedItems;
        String each = items ? "item" : "property";
        if (keyword.schema().literal().orElse(false)) {
            return "every " + each + " may be left";
        }
        EvaluatedMembers before = items ? facts.evaluatedItems(schema) : facts.evaluatedProperties(schema);
        if (before == null && !items && facts.evaluatedPropertiesByBranch(schema) != null) {
            return "found at run time, by the branches that accept the value";
        } else if (before == null) {
            return "found at run time; the other checks record in a bit set which " + each + " it evaluates";
        } else if (before.all()) {
            return "known now, no " + each + " is left";
        }
        return "known now, every " + each + " is left" + but(items ? first(before.prefix()) : properties(before));
    }

    private static String but(@Nullable String exceptions) {
        return exceptions == null ? "" : " but " + exceptions;
    }

    private static @Nullable String first(int items) {
        return items == 0 ? null : items == 1 ? "the first" : "the first " + items;
    }

    private static @Nullable String properties(EvaluatedMembers evaluated) {
        String names = list(evaluated.names());
        if (evaluated.patterns().isEmpty()) {
            return names.isEmpty() ? null : names;
        }
        return (names.isEmpty() ? "" : names + " and ") + "what matches " + list(evaluated.patterns());
    }

    private static String list(Collection<String> texts) {
        String some = texts.stream().limit(MOST).map(SourceJson::quote).collect(Collectors.joining(", "));
        return texts.size() > MOST ? some + " and " + (texts.size() - MOST) + " more" : some;
    }
}
