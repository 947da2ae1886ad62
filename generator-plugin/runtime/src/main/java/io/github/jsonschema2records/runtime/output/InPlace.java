package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.codegen.AlternativeName;
import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.codegen.PointerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keywords that apply subschemas to the same value (JSON Schema Core, section 10.2). */
final class InPlace {

    private InPlace() {}

    /**
     * Evaluates the branches of a union.
     *
     * @param named selects the branch to apply by a property; null to apply all branches
     */
    private static List<OutputUnit> alternatives(
            Evaluator run, Application here, String name, List<SchemaNode> branches, @Nullable NamedBranches named) {
        List<OutputUnit> units = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            if (named != null && !named.mayMatch(i, run.d, here.at)) {
                continue;
            }
            units.add(run.mayHold(here, branches.get(i), "/" + name + "/" + i));
        }
        return units;
    }

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

    /** Keyword {@code anyOf} or {@code oneOf}. */
    abstract static class Union extends ProgramKeyword {
        final List<SchemaNode> branches;

        final @Nullable NamedBranches named;

        private @Nullable BranchValues values;

        Union(String name, List<SchemaNode> branches, @Nullable NamedBranches named) {
            super(name);
            this.branches = branches;
            this.named = named;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            to.addAll(branches);
        }

        /** Returns the strings that the branches name. Computed on the first call; equal in all threads. */
        BranchValues values() {
            BranchValues known = values;
            if (known == null) {
                known = BranchValues.of(branches);
                values = known;
            }
            return known;
        }
    }

    /** Keyword {@code anyOf}. */
    static final class AnyOf extends Union {
        AnyOf(List<SchemaNode> branches, @Nullable NamedBranches named) {
            super("anyOf", branches, named);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = alternatives(run, here, name, branches, named);
            boolean valid = false;
            for (OutputUnit unit : units) {
                valid |= unit.valid;
            }
            if (valid) {
                run.passedWith(here, name, units, null);
            } else {
                run.failed(here, name, Messages.text(name, List.of()), units);
            }
        }
    }

    /** Keyword {@code oneOf}. */
    static final class OneOf extends Union {
        OneOf(List<SchemaNode> branches, @Nullable NamedBranches named) {
            super("oneOf", branches, named);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = alternatives(run, here, name, branches, named);
            int matching = 0;
            for (OutputUnit unit : units) {
                matching += unit.valid ? 1 : 0;
            }
            if (matching == 1) {
                run.passedWith(here, name, units, null);
            } else if (matching == 0) {
                run.failed(here, name, Messages.text(name, List.of()), units);
            } else {
                run.failed(here, name, several(units), run.everything ? units : List.of());
            }
        }

        /** Returns the message that a violation would have. */
        private static String several(List<OutputUnit> units) {
            List<AlternativeName> matched = new ArrayList<>();
            List<AlternativeName> failed = new ArrayList<>();
            boolean onlyMiss = true;
            for (OutputUnit unit : units) {
                (unit.valid ? matched : failed).add(unit.alternative());
                onlyMiss &= unit.valid || unit.onlyMisses();
            }
            List<String> words = AlternativeName.several(matched, onlyMiss ? failed : List.of());
            return Messages.text(words.get(0), words.subList(1, 2));
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

    /** Keyword {@code if}, with {@code then} and {@code else}. */
    static final class Conditional extends ProgramKeyword {
        private final SchemaNode condition;
        private final @Nullable Branch then;
        private final @Nullable Branch otherwise;

        Conditional(SchemaNode condition, @Nullable SchemaNode then, @Nullable SchemaNode otherwise) {
            super("if");
            this.condition = condition;
            this.then = then == null ? null : new Branch("then", then);
            this.otherwise = otherwise == null ? null : new Branch("else", otherwise);
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            to.add(condition);
            if (then != null) {
                to.add(then.schema);
            }
            if (otherwise != null) {
                to.add(otherwise.schema);
            }
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            OutputUnit unit = run.mayHold(here, condition, "/if");
            run.passedWith(here, name, List.of(unit), null);
            Branch selected = unit.valid ? then : otherwise;
            if (selected != null) {
                selected.evaluate(run, here);
            }
        }
    }

    /** Keyword {@code then} or {@code else}, evaluated if the condition selects it. */
    private static final class Branch extends ProgramKeyword {
        private final SchemaNode schema;

        Branch(String name, SchemaNode schema) {
            super(name);
            this.schema = schema;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            run.all(here, name, List.of(run.mustHold(here, schema, "/" + name)), null);
        }
    }

    /** Keyword {@code dependentSchemas}. */
    static final class DependentSchemas extends ProgramKeyword {
        private final Map<String, SchemaNode> schemas;

        DependentSchemas(String name, Map<String, SchemaNode> schemas) {
            super(name);
            this.schemas = schemas;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            to.addAll(schemas.values());
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = new ArrayList<>();
            for (Map.Entry<String, SchemaNode> entry : schemas.entrySet()) {
                if (has(run.d, here.at, entry.getKey())) {
                    String step = "/" + name + "/" + PointerText.escape(entry.getKey());
                    units.add(run.mustHold(here, entry.getValue(), step));
                }
            }
            run.all(here, name, units, null);
        }

        private static boolean has(JsonDocument d, int at, String member) {
            return d.isObject(at) && d.find(at, member) >= 0;
        }
    }

    /** Keyword {@code propertyDependencies}. */
    static final class PropertyDependencies extends ProgramKeyword {
        private final Map<String, Map<String, SchemaNode>> schemas;

        PropertyDependencies(Map<String, Map<String, SchemaNode>> schemas) {
            super("propertyDependencies");
            this.schemas = schemas;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            for (Map<String, SchemaNode> ofProperty : schemas.values()) {
                to.addAll(ofProperty.values());
            }
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            List<OutputUnit> units = new ArrayList<>();
            for (Map.Entry<String, Map<String, SchemaNode>> entry : schemas.entrySet()) {
                String property = entry.getKey();
                int value = run.d.isObject(here.at) ? run.d.find(here.at, property) : -1;
                String text = value < 0 || !run.d.isString(value) ? null : run.d.string(value);
                SchemaNode schema = text == null ? null : entry.getValue().get(text);
                if (text != null && schema != null) {
                    String step = "/" + name + "/" + PointerText.escape(property) + "/" + PointerText.escape(text);
                    units.add(run.mustHold(here, schema, step));
                }
            }
            run.all(here, name, units, null);
        }
    }

    /**
     * Keyword {@code dependencies} of older drafts, which lists names for some properties and has schemas for others.
     */
    static final class Dependencies extends ProgramKeyword {
        private final Assertion names;
        private final DependentSchemas schemas;

        Dependencies(Assertion names, DependentSchemas schemas) {
            super("dependencies");
            this.names = names;
            this.schemas = schemas;
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            schemas.addOfValue(to);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            names.evaluate(run, here);
            schemas.evaluate(run, here);
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
