package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.codegen.PointerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keywords that apply subschemas under a condition (JSON Schema Core, section 10.2.2). */
final class Conditions {

    private Conditions() {}

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
}
