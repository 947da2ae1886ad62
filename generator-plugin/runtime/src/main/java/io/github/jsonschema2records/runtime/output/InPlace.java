package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import java.util.ArrayList;
import java.util.List;

/** Keywords that apply subschemas to the same value (JSON Schema Core, section 10.2). */
final class InPlace {

    private InPlace() {}

    /** Keyword {@code allOf}, or {@code extends} with the same meaning. */
    static final class AllOf extends ProgramKeyword {
        final List<SchemaNode> branches;
        private final boolean listed;

        /**
         * Creates the keyword.
         *
         * @param listed whether the value is an array; otherwise it is the only branch
         */
        AllOf(String name, List<SchemaNode> branches, boolean listed) {
            super(name);
            this.branches = branches;
            this.listed = listed;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            to.addAll(branches);
        }

        @Override
        List<SchemaNode> always() {
            return branches;
        }

        @Override
        boolean isOpen() {
            return true;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = new ArrayList<>();
            for (int i = 0; i < branches.size(); i++) {
                units.add(run.mustHold(here, branches.get(i), "/" + name + (listed ? "/" + i : "")));
            }
            run.all(here, name, units, null);
        }
    }

    /** Keyword {@code not}. */
    static final class Not extends ProgramKeyword {
        private final SchemaNode schema;
        private final List<String> prohibition;

        /**
         * Creates a keyword.
         *
         * @param prohibition the message key and arguments for {@link Assert#not}; empty for the default message
         */
        Not(SchemaNode schema, List<String> prohibition) {
            super("not");
            this.schema = schema;
            this.prohibition = prohibition;
        }

        @Override
        boolean isOpen() {
            return true;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            OutputUnit unit = run.evaluate(run.apply(here, schema, "/not"));
            List<OutputUnit> units = run.everything ? List.of(unit) : List.of();
            if (unit.valid) {
                Evaluation e = run.evaluation();
                String key = prohibition.isEmpty() ? "not" : prohibition.get(0);
                List<String> arguments = prohibition.subList(Math.min(1, prohibition.size()), prohibition.size());
                Assert.not(run.d, here.at, e, key, arguments.toArray(new String[0]));
                run.failed(here, name, Evaluator.message(e), units);
            } else {
                run.passedWith(here, name, units, null);
            }
        }
    }

    /** Keyword {@code $ref}, {@code $dynamicRef} or {@code $recursiveRef}. */
    static final class Reference extends ProgramKeyword {
        /** Target of the reference, unless the dynamic scope has another candidate. */
        final SchemaNode initial;

        private final List<SchemaNode> candidates;

        /** Creates a reference. It has other candidates if its target depends on the dynamic scope. */
        Reference(String name, SchemaNode initial, List<SchemaNode> candidates) {
            super(name);
            this.initial = initial;
            this.candidates = candidates;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            to.add(initial);
            to.addAll(candidates);
        }

        @Override
        List<SchemaNode> always() {
            return candidates.isEmpty() ? List.of(initial) : List.of();
        }

        @Override
        boolean isOpen() {
            return candidates.isEmpty();
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            SchemaNode target = candidates.isEmpty() ? initial : here.scope.resolve(initial, candidates);
            run.all(here, name, List.of(run.mustHold(here, target, "/" + name)), null);
        }
    }
}
