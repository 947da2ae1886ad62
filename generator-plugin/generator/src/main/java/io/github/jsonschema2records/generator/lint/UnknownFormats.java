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

/** A format that is to be checked, and that nobody knows how to check. */
public final class UnknownFormats implements SchemaRule {

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

    /** An integer that is a point in time: it has no check since every integer is one. */
    private static final String EPOCH_MILLIS = "epoch-millis";

    private final Predicate<String> known;
    private final boolean assertFormats;

    /**
     * The rule.
     *
     * @param known whether a format can be checked
     * @param assertFormats whether every format is to be
     */
    public UnknownFormats(Predicate<String> known, boolean assertFormats) {
        this.known = known;
        this.assertFormats = assertFormats;
    }

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof Format format
                        && (assertFormats || format.asserted())
                        && !known.test(format.name())
                        && !format.name().equals(EPOCH_MILLIS)) {
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

    private static @Nullable String help(String name) {
        String near = NearbyNames.nearest(name, NAMES);
        return near == null ? null : "did you mean \"" + near + "\"?";
    }
}
