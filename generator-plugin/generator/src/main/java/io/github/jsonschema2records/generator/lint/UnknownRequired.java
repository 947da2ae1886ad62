package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.NearbyNames;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns about a required property that {@code properties} does not have, if a similar name suggests a spelling mistake,
 * or if no object can have the property.
 */
final class UnknownRequired implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            Properties properties = schema.keyword(Properties.class);
            for (Occurrence occurrence : schema.occurrences()) {
                if (properties != null
                        && !schema.has(PatternProperties.class)
                        && occurrence.keyword() instanceof Required required) {
                    report(schema, occurrence, required, properties, diagnostics);
                }
            }
        }
    }

    private static void report(
            Schema schema, Occurrence occurrence, Required required, Properties properties, Diagnostics diagnostics) {
        AdditionalProperties additional = schema.keyword(AdditionalProperties.class);
        boolean forbidden = additional != null && additional.schema().isFalse();
        Set<String> optional = new LinkedHashSet<>(properties.schemas().keySet());
        required.names().forEach(optional::remove);
        for (String name : required.names()) {
            if (!properties.schemas().containsKey(name)) {
                String help = help(NearbyNames.nearest(name, optional), forbidden);
                if (help != null) {
                    diagnostics.warning(
                            "unknown-required",
                            occurrence.position(),
                            JsonPointer.append(schema.location().pointer(), occurrence.name()),
                            "\"" + occurrence.name() + "\" asks for \"" + name
                                    + "\", which \"properties\" does not name"
                                    + (forbidden ? " and \"additionalProperties\" forbids" : ""),
                            help);
                }
            }
        }
    }

    private static @Nullable String help(@Nullable String near, boolean forbidden) {
        if (near != null) {
            return "did you mean \"" + near + "\"?";
        }
        return forbidden ? "no object satisfies both: name it in \"properties\", or do not require it" : null;
    }
}
