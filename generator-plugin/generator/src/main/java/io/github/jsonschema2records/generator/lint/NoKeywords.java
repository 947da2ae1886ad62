package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unknown;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Set;

/**
 * Warns about a document without any keyword of its dialect. This is legal, but the document is probably not a schema.
 */
final class NoKeywords implements SchemaRule {

    private static final Set<String> API_DESCRIPTIONS = Set.of("openapi", "swagger", "asyncapi");

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema root : facts.graph().roots()) {
            List<Occurrence> occurrences = root.occurrences();
            if (!occurrences.isEmpty() && occurrences.stream().allMatch(o -> o.keyword() instanceof Unknown)) {
                boolean api = occurrences.stream().anyMatch(o -> API_DESCRIPTIONS.contains(o.name()));
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
        return "generate from a schema that refers to those in it: { \"$ref\": \"" + name
                + "#/components/schemas/NAME\" }";
    }
}
