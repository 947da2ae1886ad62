package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unknown;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * Warns about a document without any keyword of its dialect. This is legal, but the document is probably not a schema.
 */
final class NoKeywords implements SchemaRule {

    /** The member that declares a description of AsyncAPI; schemas are not looked for in those before version 3. */
    private static final String ASYNC_API = "asyncapi";

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema root : facts.graph().roots()) {
            List<Occurrence> occurrences = root.occurrences();
            boolean unknown = occurrences.stream().allMatch(o -> o.keyword() instanceof Unknown);
            if (root.parent() == null && !occurrences.isEmpty() && unknown) {
                boolean api = occurrences.stream().anyMatch(o -> o.name().equals(ASYNC_API));
                diagnostics.warning(
                        "no-keywords",
                        root.position(),
                        "",
                        "the document has no keyword of its dialect, so every value is valid",
                        api ? help(root) : "is it a schema? if not, leave it out of the inputs");
            }
        }
    }

    private static String help(Schema root) {
        String path = root.location().document().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "convert it to AsyncAPI 3, or generate from a schema that refers to those in it: { \"$ref\": \"" + name
                + "#/components/schemas/NAME\" }";
    }
}
