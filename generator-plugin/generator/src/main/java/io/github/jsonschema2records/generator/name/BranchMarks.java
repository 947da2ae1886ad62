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
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What branches of unions are called by themselves, wherever in the union they stand. */
final class BranchMarks {

    private static final int LONGEST = 40;
    private static final int DEEPEST = 4;

    private final SchemaGraph graph;

    BranchMarks(SchemaGraph graph) {
        this.graph = graph;
    }

    /**
     * The title of a branch, what it refers to, or the value of a constant property, also where these stand in its {@code
     * allOf} or the constant behind a {@code $ref}: the first of them that no other branch has, or else the first; null where
     * it has none of them.
     */
    @Nullable
    String of(Schema branch) {
        Set<String> marks = all(branch);
        if (marks.size() > 1) {
            for (Schema other : siblings(branch)) {
                marks.removeAll(all(other));
            }
        }
        Set<String> left = marks.isEmpty() ? all(branch) : marks;
        return left.stream().findFirst().orElse(null);
    }

    /** The other branches of the keyword that a branch stands in. */
    private static List<Schema> siblings(Schema branch) {
        Schema parent = branch.parent();
        List<Schema> siblings = new ArrayList<>();
        for (Occurrence occurrence : parent == null ? List.<Occurrence>of() : parent.occurrences()) {
            List<Schema> branches = occurrence.keyword().subschemas();
            if (branches.contains(branch)) {
                siblings.addAll(branches);
            }
        }
        siblings.remove(branch);
        return siblings;
    }

    private Set<String> all(Schema branch) {
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

    /** What the references of a schema without a constant of its own lead to. */
    private Schema referred(Schema property) {
        Schema schema = property;
        Ref ref = schema.keyword(Ref.class);
        for (int hops = 0; hops < DEEPEST && !schema.has(Const.class) && ref != null; hops++) {
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
