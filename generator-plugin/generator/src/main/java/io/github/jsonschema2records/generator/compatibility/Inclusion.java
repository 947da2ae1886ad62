package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves that one schema accepts everything that another one accepts, by comparing their keywords. It follows the text
 * of the schemas, so it says no where the reason is deeper. A no proves nothing.
 *
 * <p>References may form cycles: while a statement is being proved, it may be used about smaller values.
 */
final class Inclusion {

    private static final int MOST_STEPS = 20_000;
    private static final int DEEPEST_SPLIT = 3;
    private static final int MOST_BACKS = 300;

    private final Facts narrow;
    private final Facts wide;
    private final Patterns patterns;
    private final boolean assertFormats;
    private final InterpretedSchemas narrowVerdicts;
    private final InterpretedSchemas wideVerdicts;
    private final Map<Statement, Boolean> statements = new HashMap<>();
    private final Map<Statement, Integer> open = new HashMap<>();

    /** The number of members and items between the root and the value at hand. */
    private int level;

    private int steps;
    private int backs;

    /** The statement that what all of some schemas accept, another one accepts. */
    private record Statement(Set<Schema> narrow, Schema wide) {}

    /**
     * Creates a proof.
     *
     * @param narrow the facts about the schemas that accept fewer values
     * @param wide the facts about the schemas that accept more values
     */
    Inclusion(
            Facts narrow,
            InterpretedSchemas narrowVerdicts,
            Facts wide,
            InterpretedSchemas wideVerdicts,
            Patterns patterns,
            boolean assertFormats) {
        this.narrow = narrow;
        this.narrowVerdicts = narrowVerdicts;
        this.wide = wide;
        this.wideVerdicts = wideVerdicts;
        this.patterns = patterns;
        this.assertFormats = assertFormats;
    }

    /** Returns whether every value that all narrow schemas accept is certainly accepted by the wide one. */
    boolean holds(List<Schema> narrowSchemas, Schema wideSchema) {
        return holds(narrowSchemas, wideSchema, 0);
    }

    /** Returns the same for a member or item of the value. */
    private boolean holdsInside(List<Schema> narrowSchemas, Schema wideSchema) {
        level++;
        boolean result = holds(narrowSchemas, wideSchema, 0);
        level--;
        return result;
    }

    private boolean holds(List<Schema> narrowSchemas, Schema wideSchema, int split) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        Statement statement = new Statement(new LinkedHashSet<>(narrowSchemas), wideSchema);
        Integer openAt = open.get(statement);
        Boolean known = statements.get(statement);
        if (openAt != null) {
            return openAt < level;
        } else if (known != null) {
            return known;
        }
        open.put(statement, level);
        boolean proved = prove(narrowSchemas, wideSchema, split);
        open.remove(statement);
        statements.put(statement, proved);
        if (!proved) {
            // What was proved with its help is open again.
            statements.entrySet().removeIf(entry -> entry.getValue());
        }
        return proved;
    }

    private boolean prove(List<Schema> narrowSchemas, Schema wideSchema, int split) {
        Known known = Known.of(narrow, narrowSchemas);
        if (known.kinds().isEmpty()) {
            return true;
        } else if (wideSchema.isFalse()) {
            return false;
        }
        List<Choice> choices = known.all(Choice.class);
        if (!choices.isEmpty()) {
            return choices.get(0).values().stream()
                    .filter(value -> isAccepted(narrowVerdicts, narrowSchemas, value))
                    .allMatch(value -> isAccepted(wideVerdicts, List.of(wideSchema), value));
        }
        boolean direct = wideSchema.occurrences().stream()
                .map(Occurrence::keyword)
                .allMatch(keyword -> keyword.match(new On(known, wideSchema, split)));
        return direct || bySplitting(known, wideSchema, split);
    }

    private static boolean isAccepted(InterpretedSchemas verdicts, List<Schema> schemas, SourceValue value) {
        String json = SourceJson.text(value);
        return schemas.stream().allMatch(schema -> verdicts.accepts(schema, json));
    }

    /** Proves the statement for each branch of one union of the narrow schemas. */
    private boolean bySplitting(Known known, Schema wideSchema, int split) {
        if (split >= DEEPEST_SPLIT) {
            return false;
        }
        for (Union union : known.all(Union.class)) {
            boolean isSplit = union.branches().stream().anyMatch(known.schemas()::contains);
            boolean all = !isSplit
                    && union.branches().stream().allMatch(branch -> holds(known.with(branch), wideSchema, split + 1));
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Returns a search for proofs that the narrow version accepts what the wide one does. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // The versions change their parts.
    private Inclusion inOtherDirection() {
        return new Inclusion(wide, wideVerdicts, narrow, narrowVerdicts, patterns, assertFormats);
    }

    /** Returns whether two schemas certainly accept the same values, one of each version. */
    private boolean same(Schema narrowSchema, Schema wideSchema) {
        if (++backs > MOST_BACKS || !holds(List.of(narrowSchema), wideSchema)) {
            return false;
        }
        Inclusion back = inOtherDirection();
        back.backs = backs;
        boolean result = back.holds(List.of(wideSchema), narrowSchema);
        backs = back.backs;
        return result;
    }

    /** Proves that a keyword of the wide schema holds. */
    private final class On implements Keyword.Cases<Boolean> {

        private final Known known;
        private final Schema schema;
        private final int split;

        On(Known known, Schema schema, int split) {
            this.known = known;
            this.schema = schema;
            this.split = split;
        }

        @Override
        public Boolean assertion(Assertion keyword) {
            return keyword.matchAssertion(new ImpliedAssertion(known, patterns, assertFormats));
        }

        @Override
        public Boolean inPlace(InPlace keyword) {
            return keyword.matchInPlace(new ImpliedInPlace(
                    known,
                    wide,
                    (narrowSchemas, wideSchema) -> holds(narrowSchemas, wideSchema, split),
                    Inclusion.this::same,
                    new ImpliedAssertion(known, patterns, assertFormats)));
        }

        @Override
        public Boolean overMembers(OverMembers keyword) {
            return !known.kinds().has(Kinds.Kind.OBJECT)
                    || keyword.matchMembers(new ImpliedMembers(known, schema, patterns, Inclusion.this::holdsInside));
        }

        @Override
        public Boolean overItems(OverItems keyword) {
            return !known.kinds().has(Kinds.Kind.ARRAY)
                    || keyword.matchItems(new ImpliedItems(known, schema, Inclusion.this::holdsInside));
        }

        @Override
        public Boolean reference(Reference keyword) {
            return wide.graph().target(keyword) instanceof Target.Fixed fixed
                    && holds(known.schemas(), fixed.initial(), split);
        }

        @Override
        public Boolean silent(Silent keyword) {
            return true;
        }
    }
}
