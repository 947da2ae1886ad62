package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keywords that apply subschemas to the items of an array (JSON Schema Core, section 10.3.1). */
final class Elements {

    private Elements() {}

    private static OutputUnit item(Evaluator run, Application here, SchemaNode schema, String step, int at, int place) {
        return run.child(here, schema, step, at, "/" + place);
    }

    /** Keyword {@code prefixItems}, or {@code items} with an array in older drafts. */
    static final class PrefixItems extends ProgramKeyword {
        private final List<SchemaNode> schemas;

        PrefixItems(String name, List<SchemaNode> schemas) {
            super(name);
            this.schemas = schemas;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.addAll(schemas);
        }

        @Override
        void addOfItem(SchemaNode owner, int number, List<SchemaNode> to) {
            if (number < schemas.size()) {
                to.add(schemas.get(number));
            }
        }

        @Override
        int prefix() {
            return schemas.size();
        }

        @Override
        boolean evaluatesItem(int number) {
            return number < schemas.size();
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            JsonDocument d = run.d;
            List<OutputUnit> units = new ArrayList<>();
            JsonData annotation = null;
            if (d.isArray(here.at)) {
                int at = d.first(here.at);
                for (int i = 0; i < schemas.size() && at < d.end(here.at); i++, at = d.next(at)) {
                    here.marks.mark(i);
                    units.add(item(run, here, schemas.get(i), "/" + name + "/" + i, at, i));
                }
                annotation = at == d.end(here.at) ? JsonData.of(true) : JsonData.of(units.size() - 1L);
            }
            run.all(here, name, units, units.isEmpty() ? null : annotation);
        }
    }

    /** Keyword {@code items} with one schema, {@code additionalItems}, or {@code unevaluatedItems}. */
    static final class Items extends ProgramKeyword {
        private final SchemaNode schema;
        private final int prefix;
        private final boolean unevaluatedOnly;

        /**
         * Creates a keyword for the items after a prefix.
         *
         * @param unevaluatedOnly true if it applies only to items that no other keyword evaluated; then it is
         *     skipped if a keyword failed
         */
        Items(String name, SchemaNode schema, int prefix, boolean unevaluatedOnly) {
            super(name);
            this.schema = schema;
            this.prefix = prefix;
            this.unevaluatedOnly = unevaluatedOnly;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.add(schema);
        }

        @Override
        void addOfItem(SchemaNode owner, int number, List<SchemaNode> to) {
            if (number >= prefix && !(unevaluatedOnly && owner.evaluatesItem(number))) {
                to.add(schema);
            }
        }

        @Override
        boolean evaluatesItem(int number) {
            return !unevaluatedOnly && number >= prefix;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            if (unevaluatedOnly && !here.valid) {
                return;
            }
            JsonDocument d = run.d;
            List<OutputUnit> units = new ArrayList<>();
            if (d.isArray(here.at)) {
                int place = 0;
                for (int at = d.first(here.at); at < d.end(here.at); at = d.next(at), place++) {
                    if (place >= prefix && !(unevaluatedOnly && here.marks.has(place))) {
                        units.add(item(run, here, schema, "/" + name, at, place));
                    }
                }
                here.marks.all();
            }
            run.all(here, name, units, units.isEmpty() ? null : JsonData.of(true));
        }
    }

    /** Keyword {@code contains}, with {@code minContains} and {@code maxContains}. */
    static final class Contains extends ProgramKeyword {
        private static final int UNBOUNDED = -1;
        private final SchemaNode schema;
        private final @Nullable Integer min;
        private final @Nullable Integer max;
        private final boolean evaluates;

        /**
         * Creates a keyword. A bound is null if it is absent.
         *
         * @param evaluates true if matching items count as evaluated and are the annotation
         */
        Contains(SchemaNode schema, @Nullable Integer min, @Nullable Integer max, boolean evaluates) {
            super("contains");
            this.schema = schema;
            this.min = min;
            this.max = max;
            this.evaluates = evaluates;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.add(schema);
        }

        @Override
        void addOfItem(SchemaNode owner, int number, List<SchemaNode> to) {
            to.add(schema);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            JsonDocument d = run.d;
            if (!d.isArray(here.at)) {
                run.passed(here, name);
                return;
            }
            List<OutputUnit> units = new ArrayList<>();
            List<JsonData> matching = new ArrayList<>();
            int place = 0;
            for (int at = d.first(here.at); at < d.end(here.at); at = d.next(at), place++) {
                OutputUnit unit = item(run, here, schema, "/contains", at, place);
                units.add(unit);
                if (unit.valid) {
                    matching.add(JsonData.of(place));
                    if (evaluates) {
                        here.marks.mark(place);
                    }
                }
            }
            count(run, here, units, matching);
        }

        private void count(Evaluator run, Application here, List<OutputUnit> units, List<JsonData> matching) {
            int matches = matching.size();
            if (matches == 0 && (min == null || min > 0)) {
                run.failed(here, name, error(run, here, 0, 1, UNBOUNDED), units);
            } else {
                run.passedWith(here, name, units, evaluates ? JsonData.of(matching) : null);
                checkBound(run, here, "minContains", min, matches, min == null ? 0 : min, UNBOUNDED);
            }
            checkBound(run, here, "maxContains", max, matches, 0, max == null ? UNBOUNDED : max);
        }

        private static void checkBound(
                Evaluator run,
                Application here,
                String keyword,
                @Nullable Integer bound,
                int matches,
                int atLeast,
                int atMost) {
            if (bound != null && Assert.contains(run.d, here.at, matches, atLeast, atMost, null)) {
                run.passed(here, keyword);
            } else if (bound != null) {
                run.failed(here, keyword, error(run, here, matches, atLeast, atMost), List.of());
            }
        }

        private static String error(Evaluator run, Application here, int matches, int atLeast, int atMost) {
            Evaluation e = run.evaluation();
            Assert.contains(run.d, here.at, matches, atLeast, atMost, e);
            return Evaluator.message(e);
        }
    }
}
