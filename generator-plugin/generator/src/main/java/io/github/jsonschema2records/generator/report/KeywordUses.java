package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.plan.check.CheckedKeywords;
import io.github.jsonschema2records.generator.plan.type.TypedKeywords;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ignored;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unknown;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Determines the uses of each keyword of each schema, from the plans. */
final class KeywordUses {

    private static final String SUPERFLUOUS =
            "has no effect: the schemas beside it accept or evaluate everything that this one could";
    private static final String IDLE = "nothing applies this schema to a value";
    private static final String LOST = "no stage has used it, which is a fault of the generator; please report it";

    private final List<Schema> schemas;
    private final TypedKeywords typed;
    private final CheckedKeywords checked;

    KeywordUses(Decisions decisions) {
        this.schemas = decisions.graph().schemas().stream()
                .filter(schema ->
                        !decisions.reused().isElsewhere(schema.location().document()))
                .toList();
        this.typed = decisions.types().typed();
        this.checked = decisions.checks().checked();
    }

    /**
     * Returns every occurrence once, in the order in which the schemas were read. Documents that another build owns are
     * left out.
     */
    List<KeywordUse> all() {
        List<KeywordUse> all = new ArrayList<>();
        for (Schema schema : schemas) {
            schema.occurrences().forEach(occurrence -> all.add(use(schema, occurrence)));
        }
        return all;
    }

    private KeywordUse use(Schema schema, Occurrence occurrence) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        if (typed.has(schema, occurrence)) {
            uses.add(Use.TYPED);
        }
        if (isValidated(schema, occurrence)) {
            uses.add(Use.VALIDATED);
        }
        return uses.isEmpty() ? useless(schema, occurrence) : new KeywordUse(schema, occurrence, uses, null);
    }

    private boolean isValidated(Schema schema, Occurrence occurrence) {
        boolean nothing = occurrence.keyword() instanceof Format format && !FormatChecks.exist(format.name());
        return checked.has(schema, occurrence) && !nothing;
    }

    private KeywordUse useless(Schema schema, Occurrence occurrence) {
        Keyword keyword = occurrence.keyword();
        if (keyword instanceof Unknown) {
            return KeywordUse.of(schema, occurrence, Use.UNKNOWN, null);
        }
        if (keyword instanceof Ignored ignored) {
            return KeywordUse.of(schema, occurrence, Use.ANNOTATION, ignored.reason());
        }
        if (neverConstrains(keyword)) {
            return KeywordUse.of(schema, occurrence, Use.ANNOTATION, null);
        }
        String reason = whyUnchecked(schema);
        return reason == null
                ? KeywordUse.of(schema, occurrence, Use.UNKNOWN, LOST)
                : KeywordUse.of(schema, occurrence, Use.ANNOTATION, reason);
    }

    private static boolean neverConstrains(Keyword keyword) {
        return !keyword.constrains() || keyword instanceof Format;
    }

    /** Returns the reason why a schema has no check, or null if it should have one. */
    private @Nullable String whyUnchecked(Schema schema) {
        if (checked.reaches(schema)) {
            return null;
        } else if (checked.leavesOut(schema)) {
            return SUPERFLUOUS;
        }
        Schema parent = schema.parent();
        Occurrence around = parent == null ? null : around(parent, schema);
        if (parent == null || around == null || around.keyword() instanceof Definitions) {
            return IDLE;
        }
        return whyUnchecked(parent);
    }

    /** Returns the keyword around a subschema, or null if that keyword is not known to have subschemas. */
    private static @Nullable Occurrence around(Schema parent, Schema subschema) {
        for (Occurrence occurrence : parent.occurrences()) {
            if (occurrence.keyword().subschemas().containsValue(subschema)) {
                return occurrence;
            }
        }
        return null;
    }
}
