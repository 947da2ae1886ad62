package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.upgrade.Keyword.PartOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords that the checks of a run enforce, noted during planning. Immutable. */
public final class CheckedKeywords {

    private final Map<Schema, Set<String>> keywords;
    private final Set<Schema> leftOut;

    private CheckedKeywords(Map<Schema, Set<String>> keywords, Set<Schema> leftOut) {
        this.keywords = keywords;
        this.leftOut = leftOut;
    }

    /** Returns whether a generated check enforces a keyword. */
    public boolean has(Schema schema, Occurrence occurrence) {
        Set<String> names = keywords.getOrDefault(schema, Set.of());
        return names.contains(occurrence.name())
                || (occurrence.keyword() instanceof PartOf companion && names.contains(companion.of()));
    }

    /** Returns whether a schema is checked at all, even if it accepts every value. */
    public boolean reaches(Schema schema) {
        return keywords.containsKey(schema);
    }

    /** Returns whether a schema was left out because another one makes it redundant. */
    public boolean leavesOut(Schema schema) {
        return leftOut.contains(schema);
    }

    /** Collects the keywords during planning. */
    static final class Collector {

        private final Map<Schema, Set<String>> keywords = new LinkedHashMap<>();
        private final Map<Schema, CheckTarget> targets = new LinkedHashMap<>();
        private final Set<Schema> leftOut = new LinkedHashSet<>();

        /** Notes that a schema contains only a reference, which was followed. */
        void alias(Schema schema, String reference) {
            inline(schema, Set.of(reference));
        }

        /** Notes that the check of the schema around enforces some keywords of a schema. */
        void inline(Schema schema, Set<String> names) {
            keywords.put(schema, names);
        }

        /** Notes the check of a schema. */
        void target(Schema schema, CheckTarget target) {
            targets.put(schema, target);
        }

        /** Returns all keywords, after every check has its steps. */
        CheckedKeywords complete() {
            targets.forEach((schema, target) -> {
                keywords.put(schema, names(schema, target));
                if (target instanceof CheckTarget.Generated generated) {
                    leftOut.addAll(generated.method().leftOut());
                }
            });
            targets.keySet().forEach(schema -> share(schema, checked(schema)));
            return new CheckedKeywords(keywords, leftOut);
        }

        private static Set<String> names(Schema schema, CheckTarget target) {
            if (target instanceof CheckTarget.Generated generated) {
                return generated.method().keywords();
            }
            Set<String> names = new LinkedHashSet<>();
            if (target instanceof CheckTarget.Reused) {
                schema.occurrences().forEach(o -> names.add(o.name()));
            } else if (target instanceof CheckTarget.OfType) {
                schema.occurrences().stream()
                        .filter(o -> o.keyword() instanceof Type)
                        .forEach(o -> names.add(o.name()));
            }
            return names;
        }

        /** Returns the schema whose keywords the check of a schema enforces. */
        private Schema checked(Schema schema) {
            return targets.get(schema) instanceof CheckTarget.Generated generated
                    ? generated.method().schema()
                    : schema;
        }

        /**
         * Applies to subschemas too: if a schema shares the check of a schema with the same structure, so do their
         * subschemas.
         */
        private void share(Schema schema, Schema checked) {
            if (schema == checked) {
                return;
            }
            Map<String, Schema> others = SharedStructures.subschemas(checked);
            SharedStructures.subschemas(schema).forEach((path, subschema) -> shareWith(subschema, others.get(path)));
        }

        private void shareWith(Schema schema, @Nullable Schema other) {
            Set<String> names = other == null ? null : keywords.get(other);
            if (other == null || names == null) {
                if (leftOut.contains(other)) {
                    leftOut.add(schema);
                }
            } else if (keywords.putIfAbsent(schema, names) == null) {
                share(schema, checked(other));
            }
        }
    }
}
