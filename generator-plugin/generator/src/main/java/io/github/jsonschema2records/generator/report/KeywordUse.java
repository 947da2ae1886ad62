package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The uses of one occurrence of a keyword.
 *
 * @param schema the schema that has it
 * @param occurrence the keyword
 * @param uses its uses in the order of {@link Use}; never empty
 * @param note why a keyword that could be typed or validated is neither, or null
 */
record KeywordUse(
        Schema schema,
        Occurrence occurrence,
        Set<Use> uses,
        @Nullable String note) {

    KeywordUse {
        uses = Collections.unmodifiableSet(EnumSet.copyOf(uses));
    }

    static KeywordUse of(Schema schema, Occurrence occurrence, Use use, @Nullable String note) {
        return new KeywordUse(schema, occurrence, Set.of(use), note);
    }
}
