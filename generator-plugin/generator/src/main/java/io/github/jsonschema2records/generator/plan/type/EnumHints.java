package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names and descriptions of enum values: in {@code javaEnums} or {@code javaEnumNames} beside {@code enum}, or in
 * a branch of a union with a single value.
 */
final class EnumHints {

    private final Map<String, EnumHint> hints = new HashMap<>();

    private EnumHints() {}

    /** Returns the hints by value. The first one for a value counts. */
    static Map<String, EnumHint> of(Collection<Schema> members) {
        EnumHints result = new EnumHints();
        members.forEach(result::add);
        return result.hints;
    }

    private void add(Schema schema) {
        for (Occurrence occurrence : schema.occurrences()) {
            Keyword keyword = occurrence.keyword();
            if (keyword instanceof Enumeration values) {
                add(values.values(), elements(schema, "javaEnums"));
                add(values.values(), elements(schema, "javaEnumNames"));
            }
            if (keyword instanceof Const only) {
                put(only.value(), new EnumHint(schema.javaHint("javaName"), text(schema), schema.isDeprecated()));
            }
            if (keyword instanceof Union union) {
                union.branches().forEach(this::add);
            }
        }
    }

    private void add(List<SourceValue> values, List<SourceValue> about) {
        for (int i = 0; i < Math.min(values.size(), about.size()); i++) {
            put(values.get(i), hint(about.get(i)));
        }
    }

    private static EnumHint hint(SourceValue about) {
        if (about instanceof SourceObject object) {
            String description = string(object.get("description"));
            String title = string(object.get("title"));
            String text = description != null ? description : title;
            return new EnumHint(string(object.get("name")), text == null ? "" : text, false);
        }
        return new EnumHint(string(about), "", false);
    }

    private void put(SourceValue value, EnumHint hint) {
        if (value instanceof SourceString string) {
            hints.putIfAbsent(string.value(), hint);
        }
    }

    private static String text(Schema schema) {
        Description description = schema.keyword(Description.class);
        Title title = schema.keyword(Title.class);
        return description != null ? description.text() : title != null ? title.text() : "";
    }

    private static List<SourceValue> elements(Schema schema, String keyword) {
        return schema.javaHintValue(keyword) instanceof SourceArray array ? array.elements() : List.of();
    }

    private static @Nullable String string(@Nullable SourceValue value) {
        return value instanceof SourceString string ? string.value() : null;
    }
}
