package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ignored;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unknown;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Reports keywords without effect. An unknown keyword is a warning if it looks like a mistake. A keyword that its draft
 * ignores is a warning if it would be a constraint. Both are errors if the user asks for that.
 */
final class UnknownKeywords implements SchemaRule {

    private static final String UNKNOWN = "is not a keyword of the schema's dialect, so it is ignored";

    /** A keyword that mostly repeats the referenced schema if it is beside a reference. */
    private static final String HARMLESS = "type";

    private final boolean failOnIgnored;

    UnknownKeywords(boolean failOnIgnored) {
        this.failOnIgnored = failOnIgnored;
    }

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                report(schema, occurrence, diagnostics);
            }
        }
    }

    private void report(Schema schema, Occurrence occurrence, Diagnostics diagnostics) {
        String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
        String quoted = '"' + occurrence.name() + "\" ";
        if (occurrence.keyword() instanceof Unknown unknown) {
            if (failOnIgnored) {
                diagnostics.error("ignored-keyword", occurrence.position(), pointer, quoted + UNKNOWN, unknown.help());
            } else if (unknown.help() != null) {
                diagnostics.warning(
                        "unknown-keyword", occurrence.position(), pointer, quoted + UNKNOWN, unknown.help());
            }
        }
        if (occurrence.keyword() instanceof Ignored ignored) {
            if (failOnIgnored) {
                diagnostics.error(
                        "ignored-keyword", occurrence.position(), pointer, quoted + ignored.reason(), ignored.help());
            } else if (ignored.wouldConstrain() && !occurrence.name().equals(HARMLESS)) {
                diagnostics.warning(
                        "idle-keyword", occurrence.position(), pointer, quoted + ignored.reason(), ignored.help());
            }
        }
    }
}
