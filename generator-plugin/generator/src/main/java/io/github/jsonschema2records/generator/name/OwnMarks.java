package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.ReferenceName;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds short names of a branch of a union: its title, the name in its reference, or the value of a constant property.
 * They may also be in its {@code allOf}, or the constant behind a {@code $ref}.
 */
final class OwnMarks implements Function<Schema, Set<String>> {

    private static final int LONGEST = 40;
    private static final int DEEPEST = 4;

    private final SchemaGraph graph;

    OwnMarks(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Returns the short names of a branch, the best first; empty if there are none. */
    @Override
    public Set<String> apply(Schema branch) {
        Set<String> marks = new LinkedHashSet<>();
        collect(branch, DEEPEST, marks);
        return marks;
    }

    private void collect(Schema schema, int depth, Set<String> marks) {
        Title title = schema.keyword(Title.class);
        if (title != null && !title.text().isBlank() && title.text().length() <= LONGEST) {
            marks.add(title.text());
        }
        Ref ref = schema.keyword(Ref.class);
        if (ref != null) {
            marks.add(DefinitionKeys.name(ReferenceName.of(ref.uri())));
        }
        Properties properties = schema.keyword(Properties.class);
        if (properties != null) {
            properties.schemas().forEach((name, property) -> addConstant(name, referred(property), marks));
        }
        AllOf all = schema.keyword(AllOf.class);
        if (all != null && depth > 0) {
            List<Schema> inner = new ArrayList<>(all.branches());
            inner.sort((a, b) -> Boolean.compare(a.has(Ref.class), b.has(Ref.class)));
            inner.forEach(part -> collect(part, depth - 1, marks));
        }
    }

    /** Returns the target of the references of a schema without a constant of its own. */
    private Schema referred(Schema property) {
        Schema schema = property;
        Ref ref = schema.keyword(Ref.class);
        for (int references = 0; references < DEEPEST && !schema.has(Const.class) && ref != null; references++) {
            schema = graph.target(ref).initial();
            ref = schema.keyword(Ref.class);
        }
        return schema;
    }

    private static void addConstant(String name, Schema property, Set<String> marks) {
        Const only = property.keyword(Const.class);
        Enumeration several = property.keyword(Enumeration.class);
        SourceValue value = only != null
                ? only.value()
                : several != null && several.values().size() == 1
                        ? several.values().get(0)
                        : null;
        String text = "";
        if (value instanceof SourceString string) {
            text = string.value();
        } else if (value instanceof SourceNumber number) {
            text = name + " " + number.text();
        } else if (value instanceof SourceBoolean truth) {
            text = name + " " + truth.value();
        }
        if (!text.isEmpty() && text.length() <= LONGEST) {
            marks.add(text);
        }
    }
}
