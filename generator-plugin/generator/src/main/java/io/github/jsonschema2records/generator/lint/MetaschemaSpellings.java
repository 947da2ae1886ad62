package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;

/**
 * Reports a reference to a standard metaschema by another URI than its own, for example with {@code https} instead of
 * {@code http}.
 */
final class MetaschemaSpellings implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof Reference reference) {
                    check(schema, occurrence, reference, facts.graph().target(reference), diagnostics);
                }
            }
        }
    }

    private static void check(
            Schema schema, Occurrence occurrence, Reference reference, Target target, Diagnostics diagnostics) {
        URI named = UriReferences.withoutFragment(reference.uri());
        URI read = target.initial().location().base();
        boolean standard = LoadedSchemas.bundled(named).isPresent()
                && LoadedSchemas.bundled(read).isPresent();
        if (standard && !named.equals(read)) {
            diagnostics.warning(
                    "metaschema-spelling",
                    occurrence.position(),
                    JsonPointer.append(schema.location().pointer(), occurrence.name()),
                    '"' + named.toString() + "\" is read as \"" + read + '"',
                    "write it like this, as other tools may accept no other spelling");
        }
    }
}
