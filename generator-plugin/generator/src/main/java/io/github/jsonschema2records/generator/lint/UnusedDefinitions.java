package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns about definitions that nothing in the documents of the run uses. A document without any keyword but definitions
 * is a library for others, so its definitions are not reported.
 */
final class UnusedDefinitions implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        Set<Schema> used = used(facts.graph());
        for (Schema schema : facts.graph().schemas()) {
            if (!schema.location().document().input() || isLibrary(root(schema))) {
                continue;
            }
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof Definitions definitions) {
                    report(schema, occurrence, definitions, used, diagnostics);
                }
            }
        }
    }

    private static void report(
            Schema schema, Occurrence occurrence, Definitions definitions, Set<Schema> used, Diagnostics diagnostics) {
        for (Map.Entry<String, Schema> definition : definitions.schemas().entrySet()) {
            Schema unused = definition.getValue();
            if (!used.contains(unused)) {
                String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
                diagnostics.warning(
                        "unused-definition",
                        unused.position(),
                        JsonPointer.append(pointer, definition.getKey()),
                        "nothing in these documents uses the definition \"" + definition.getKey() + '"',
                        "remove it, or refer to it");
            }
        }
    }

    /** Returns the schemas that some value can reach from a root, and all schemas around these. */
    private static Set<Schema> used(SchemaGraph graph) {
        Set<Schema> reached = new HashSet<>();
        Deque<Schema> pending = new ArrayDeque<>();
        for (Schema root : graph.roots()) {
            pending.add(root);
            if (isLibrary(root)) {
                root.keywords(Definitions.class)
                        .forEach(definitions ->
                                pending.addAll(definitions.schemas().values()));
            }
        }
        while (!pending.isEmpty()) {
            Schema schema = pending.remove();
            if (reached.add(schema)) {
                schema.occurrences().stream()
                        .flatMap(occurrence -> graph.applied(occurrence.keyword()))
                        .forEach(pending::add);
            }
        }
        Set<Schema> used = new HashSet<>();
        reached.forEach(schema -> addWithParents(schema, used));
        return used;
    }

    private static void addWithParents(Schema schema, Set<Schema> used) {
        for (@Nullable Schema each = schema; each != null && used.add(each); each = each.parent()) {
            // Each step is in the loop's head.
        }
    }

    private static boolean isLibrary(Schema root) {
        return root.has(Definitions.class)
                && root.occurrences().stream().allMatch(o -> o.keyword().isSilent());
    }

    private static Schema root(Schema schema) {
        Schema root = schema;
        for (@Nullable Schema each = schema; each != null; each = each.parent()) {
            root = each;
        }
        return root;
    }
}
