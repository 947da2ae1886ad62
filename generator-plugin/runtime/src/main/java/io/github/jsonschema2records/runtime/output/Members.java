package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MaskedTokens;
import io.github.jsonschema2records.runtime.ShortPointer;
import io.github.jsonschema2records.runtime.codegen.PointerText;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keywords that apply subschemas to the members of an object (JSON Schema Core, section 10.3.2). */
final class Members {

    private Members() {}

    private static boolean matchesAny(List<TextPattern> patterns, JsonDocument d, int name) {
        for (TextPattern pattern : patterns) {
            if (pattern.matches(d, name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name of a member for locations and annotations. Secret names are masked. */
    private static String shown(JsonDocument d, int name) {
        return d.isMasked(name) ? MaskedTokens.MASK : d.string(name);
    }

    abstract static class MemberKeyword extends ProgramKeyword {
        MemberKeyword(String name) {
            super(name);
        }

        /** Applies the keyword to one member. Returns whether it has a subschema for the member. */
        abstract boolean member(Evaluator run, Application here, Member member, List<OutputUnit> units);

        @Override
        void evaluate(Evaluator run, Application here) {
            JsonDocument d = run.d;
            if (!d.isObject(here.at)) {
                run.passed(here, name);
                return;
            }
            List<OutputUnit> units = new ArrayList<>();
            List<JsonData> names = new ArrayList<>();
            int place = 0;
            for (int at = d.first(here.at); at < d.end(here.at) && !run.isDecided(units); at = d.next(at + 1)) {
                Member member = new Member(d, at, place++);
                if (member(run, here, member, units)) {
                    here.marks.mark(member.place);
                    names.add(JsonData.of(shown(member)));
                }
            }
            run.all(here, name, units, annotation(names));
        }

        /** Returns the name of a member for annotations. */
        String shown(Member member) {
            return member.shown;
        }

        /** Returns the annotation: the names of the members that the keyword applied to. */
        JsonData annotation(List<JsonData> names) {
            return JsonData.of(names);
        }
    }

    static final class Member {
        final String name;
        final int nameAt;
        final int place;

        /** Name for locations and annotations. A secret name is masked. */
        final String shown;

        Member(JsonDocument d, int nameAt, int place) {
            this.name = d.string(nameAt);
            this.nameAt = nameAt;
            this.place = place;
            shown = Members.shown(d, nameAt);
        }

        OutputUnit value(Evaluator run, Application here, SchemaNode schema, String step) {
            return run.child(here, schema, step, nameAt + 1, "/" + ShortPointer.token(shown));
        }
    }

    /** Keyword {@code properties}. */
    static final class Properties extends MemberKeyword {
        private final Map<String, SchemaNode> schemas;

        Properties(Map<String, SchemaNode> schemas) {
            super("properties");
            this.schemas = schemas;
        }

        Map<String, SchemaNode> schemas() {
            return schemas;
        }

        @Override
        boolean namesMembers() {
            return true;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.addAll(schemas.values());
        }

        @Override
        void addOfMember(SchemaNode owner, JsonDocument d, int name, List<SchemaNode> to) {
            SchemaNode schema = schemas.get(d.string(name));
            if (schema != null) {
                to.add(schema);
            }
        }

        @Override
        boolean evaluatesMember(JsonDocument d, int name) {
            return schemas.containsKey(d.string(name));
        }

        /** Returns the name, which is not secret because the schema has it. */
        @Override
        String shown(Member member) {
            return member.name;
        }

        @Override
        boolean member(Evaluator run, Application here, Member member, List<OutputUnit> units) {
            SchemaNode schema = schemas.get(member.name);
            if (schema != null) {
                String token = "/" + ShortPointer.token(member.name);
                units.add(run.child(here, schema, "/properties" + token, member.nameAt + 1, token));
            }
            return schema != null;
        }
    }

    /** Keyword {@code patternProperties}. */
    static final class PatternProperties extends MemberKeyword {
        private final List<TextPattern> patterns;
        private final List<SchemaNode> schemas;

        PatternProperties(List<TextPattern> patterns, List<SchemaNode> schemas) {
            super("patternProperties");
            this.patterns = patterns;
            this.schemas = schemas;
        }

        @Override
        boolean namesMembers() {
            return true;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.addAll(schemas);
        }

        @Override
        void addOfMember(SchemaNode owner, JsonDocument d, int name, List<SchemaNode> to) {
            for (int i = 0; i < patterns.size(); i++) {
                if (patterns.get(i).matches(d, name)) {
                    to.add(schemas.get(i));
                }
            }
        }

        @Override
        boolean evaluatesMember(JsonDocument d, int name) {
            return matchesAny(patterns, d, name);
        }

        @Override
        boolean member(Evaluator run, Application here, Member member, List<OutputUnit> units) {
            int before = units.size();
            for (int i = 0; i < patterns.size(); i++) {
                TextPattern pattern = patterns.get(i);
                if (pattern.matches(run.d, member.nameAt)) {
                    String step = "/patternProperties/" + PointerText.escape(pattern.source());
                    units.add(member.value(run, here, schemas.get(i), step));
                }
            }
            return units.size() > before;
        }
    }

    /** Keyword {@code additionalProperties}. */
    static final class AdditionalProperties extends MemberKeyword {
        private final Map<String, SchemaNode> names;
        private final List<TextPattern> patterns;
        private final SchemaNode schema;

        /**
         * Creates a keyword, with the names of {@code properties} and the patterns of {@code patternProperties} beside
         * it.
         */
        AdditionalProperties(Map<String, SchemaNode> names, List<TextPattern> patterns, SchemaNode schema) {
            super("additionalProperties");
            this.names = names;
            this.patterns = patterns;
            this.schema = schema;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.add(schema);
        }

        @Override
        void addOfMember(SchemaNode owner, JsonDocument d, int name, List<SchemaNode> to) {
            if (!names.containsKey(d.string(name)) && !matchesAny(patterns, d, name)) {
                to.add(schema);
            }
        }

        @Override
        boolean evaluatesMember(JsonDocument d, int name) {
            return true;
        }

        @Override
        boolean member(Evaluator run, Application here, Member member, List<OutputUnit> units) {
            boolean evaluated = names.containsKey(member.name) || matchesAny(patterns, run.d, member.nameAt);
            if (!evaluated) {
                units.add(member.value(run, here, schema, "/additionalProperties"));
            }
            return !evaluated;
        }
    }

    /** Keyword {@code unevaluatedProperties}. It is skipped if another keyword failed. */
    static final class UnevaluatedProperties extends MemberKeyword {
        private final SchemaNode schema;

        UnevaluatedProperties(SchemaNode schema) {
            super("unevaluatedProperties");
            this.schema = schema;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            if (here.valid) {
                super.evaluate(run, here);
            }
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            to.add(schema);
        }

        @Override
        void addOfMember(SchemaNode owner, JsonDocument d, int name, List<SchemaNode> to) {
            if (!owner.evaluatesMember(d, name)) {
                to.add(schema);
            }
        }

        @Override
        boolean member(Evaluator run, Application here, Member member, List<OutputUnit> units) {
            boolean evaluated = here.marks.has(member.place);
            if (!evaluated) {
                units.add(member.value(run, here, schema, "/unevaluatedProperties"));
            }
            return !evaluated;
        }
    }

    /**
     * Keyword {@code propertyNames}. A name has no location in the instance, so errors are reported at its value, and
     * annotations are dropped.
     */
    static final class PropertyNames extends ProgramKeyword {
        private final SchemaNode schema;

        PropertyNames(SchemaNode schema) {
            super("propertyNames");
            this.schema = schema;
        }

        @Override
        void addOfNames(List<SchemaNode> to) {
            to.add(schema);
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            JsonDocument d = run.d;
            List<OutputUnit> units = new ArrayList<>();
            if (d.isObject(here.at)) {
                for (int at = d.first(here.at); at < d.end(here.at); at = d.next(at + 1)) {
                    String token = "/" + ShortPointer.token(shown(d, at));
                    OutputUnit unit = run.child(here, schema, "/propertyNames", at, token);
                    if (!unit.valid || run.everything) {
                        units.add(unit);
                    }
                }
            }
            run.all(here, name, units, null);
        }
    }
}
