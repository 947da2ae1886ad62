package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.NearbyNames;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reports formats that should be asserted but that have no check. */
final class UnknownFormats implements SchemaRule {

    /** The formats of JSON Schema. */
    private static final List<String> NAMES = List.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uuid",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    /** The format of integers that are points in time, and that of secrets. Every value is valid. */
    private static final List<String> WITHOUT_CHECK = List.of("epoch-millis", "password");

    /** The formats that OpenAPI adds (OpenAPI 3.0, 4.4), which are no constraints. */
    private static final List<String> OF_OPENAPI = List.of("int32", "int64", "float", "double", "byte", "binary");

    private final Predicate<String> hasCheck;
    private final boolean assertFormats;

    /**
     * Creates the rule.
     *
     * @param hasCheck returns whether a format has a check
     * @param assertFormats whether every {@code format} is an assertion
     */
    UnknownFormats(Predicate<String> hasCheck, boolean assertFormats) {
        this.hasCheck = hasCheck;
        this.assertFormats = assertFormats;
    }

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof Format format
                        && (assertFormats || format.asserted())
                        && !hasCheck.test(format.name())
                        && !WITHOUT_CHECK.contains(format.name())
                        && !(isOfDescription(schema) && OF_OPENAPI.contains(format.name()))) {
                    diagnostics.warning(
                            "unknown-format",
                            occurrence.position(),
                            JsonPointer.append(schema.location().pointer(), occurrence.name()),
                            "JSON Schema has no format \"" + format.name() + "\", so values are not checked for it",
                            help(format.name()));
                }
            }
        }
    }

    /** Returns whether a schema is in an API description, or in a file that one refers to. */
    private static boolean isOfDescription(Schema schema) {
        return schema.location().document().schemas().dialect() != null;
    }

    private static @Nullable String help(String name) {
        String near = NearbyNames.nearest(name, NAMES);
        return near == null ? null : "did you mean \"" + near + "\"?";
    }
}
