package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordPredicate;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds which schemas a reader enforces completely, so that only the others have to be checked before. */
final class ReaderGuarantees {

    private static final Kinds NULL = Kinds.of(Kind.NULL);

    private final Facts facts;
    private final TypeOptions options;
    private final ValueEvaluator evaluator;
    private final TypeRegistry registry;

    /**
     * Creates it for a run.
     *
     * @param evaluator finds out which schemas accept null
     * @param registry the declared types, with the guarantees of their readers
     */
    ReaderGuarantees(Facts facts, TypeOptions options, ValueEvaluator evaluator, TypeRegistry registry) {
        this.facts = facts;
        this.options = options;
        this.evaluator = evaluator;
        this.registry = registry;
    }

    /**
     * Returns how to read a value that all of the schemas describe. Schemas that depend on the dynamic scope are left
     * out, as the outermost record has checked them.
     */
    ReadPlan reading(List<Schema> schemas, TypeRef type) {
        List<Schema> checks = new ArrayList<>();
        for (Schema schema : schemas) {
            if (!facts.scopeSensitive().contains(schema) && !isProven(schema, type)) {
                checks.add(schema);
            }
        }
        return new ReadPlan(type, checks);
    }

    /** Returns how to read a value that can only be one string, which the reader compares. */
    ReadPlan constant(List<Schema> schemas, SourceString only) {
        TypeRef text = new TypeRef.ScalarRef(Scalar.STRING);
        return new ReadPlan(text, schemas.stream().filter(s -> !allows(s, only)).toList());
    }

    /**
     * Returns how to read a value that can only be one value other than a string. The schemas are checked, and nothing
     * is left to read.
     */
    ReadPlan constant(List<Schema> schemas, TypeRef type) {
        return new ReadPlan(
                type,
                schemas.stream()
                        .filter(s -> !facts.scopeSensitive().contains(s))
                        .toList());
    }

    /** Returns whether a string certainly satisfies a schema. */
    private boolean allows(Schema schema, SourceString value) {
        return new Conjunction(facts, TypeSite.of(schema))
                .members().stream().allMatch(m -> !m.isFalse() && allMatch(m, new Allows(value)));
    }

    private boolean isProven(Schema schema, TypeRef type) {
        if (type.isNullable() && !evaluator.acceptsNull(schema)) {
            return false;
        }
        Conjunction all = new Conjunction(facts, TypeSite.of(schema));
        return all.members().stream().allMatch(m -> isMemberProven(m, type, all));
    }

    private boolean isMemberProven(Schema member, TypeRef type, Conjunction all) {
        if (type.bare() instanceof TypeRef.Declared declared
                && registry.traits(declared.id()).proven().contains(member)) {
            return true;
        }
        if (member.isFalse()) {
            return false;
        }
        return allMatch(member, new Proven(member, type, all));
    }

    /** Returns whether each keyword of a schema is neutral or passes a test. */
    private boolean allMatch(Schema schema, Predicate<Keyword> test) {
        return schema.occurrences().stream()
                .map(Occurrence::keyword)
                .allMatch(keyword -> isNeutral(keyword, facts) || test.test(keyword));
    }

    /**
     * Returns whether a keyword adds no constraint of its own: annotations, and applicators whose targets are members
     * too.
     */
    static boolean isNeutral(Keyword keyword, Facts facts) {
        return keyword.isSilent() || facts.graph().isConjunction(keyword);
    }

    /** Returns whether a type's reader accepts only values that a {@code type} keyword accepts. */
    boolean acceptsOnly(TypeRef type, Type assertion) {
        Kinds accepted = accepted(type);
        boolean integers = assertion.integralDecimals()
                || !accepted.has(Kind.INTEGER)
                || Kinds.of(Kind.FRACTION).within(Kinds.of(assertion.types()));
        return integers && accepted.within(Kinds.of(assertion.types()));
    }

    private Kinds accepted(TypeRef type) {
        return type.match(new AcceptedKinds());
    }

    /** Returns whether all branches of a decided union, except the possible one, accept nothing or only null. */
    private boolean othersAreNull(List<Schema> branches, Conjunction all, Schema member) {
        List<Schema> possible = all.possibleBranches(member);
        int nulls = 0;
        for (Schema branch : branches) {
            if (possible.contains(branch)) {
                if (facts.kinds(branch).has(Kind.NULL)) {
                    return false;
                }
            } else if (facts.kinds(branch).equals(NULL)) {
                nulls++;
                Type type = branch.keyword(Type.class);
                boolean plain = type != null
                        && branch.occurrences().stream()
                                .allMatch(o -> o.keyword() instanceof Type || isNeutral(o.keyword(), facts));
                if (!plain) {
                    return false;
                }
            } else if (!facts.kinds(branch).isEmpty()) {
                return false;
            }
        }
        return nulls <= 1;
    }

    /** Tests whether a string certainly satisfies a keyword. */
    private static final class Allows extends KeywordPredicate {

        private final SourceString value;

        Allows(SourceString value) {
            this.value = value;
        }

        @Override
        public Boolean type(Type keyword) {
            return keyword.types().contains(InstanceType.STRING);
        }

        @Override
        protected Boolean choice(Choice keyword) {
            return keyword.values().stream()
                    .anyMatch(
                            v -> v instanceof SourceString text && text.value().equals(value.value()));
        }
    }

    /** Tests whether the reader of a type enforces a keyword of a member. */
    private final class Proven extends KeywordPredicate {

        private final Schema member;
        private final TypeRef type;
        private final Conjunction all;

        Proven(Schema member, TypeRef type, Conjunction all) {
            this.member = member;
            this.type = type;
            this.all = all;
        }

        @Override
        public Boolean type(Type keyword) {
            return acceptsOnly(type, keyword);
        }

        @Override
        public Boolean format(Format keyword) {
            return !options.assertFormats() && !keyword.asserted();
        }

        @Override
        public Boolean items(Items keyword) {
            TypeRef items = type.bare().items();
            return items != null && !member.has(PrefixItems.class) && isProven(keyword.schema(), items);
        }

        @Override
        public Boolean additionalProperties(AdditionalProperties keyword) {
            return type.bare() instanceof TypeRef.MapOf map
                    && !member.has(Properties.class)
                    && !member.has(PatternProperties.class)
                    && isProven(keyword.schema(), map.value());
        }

        @Override
        protected Boolean union(Union keyword) {
            return all.decidedUnions().contains(member) && othersAreNull(keyword.branches(), all, member);
        }
    }

    /** Returns the kinds that a reader accepts. */
    private final class AcceptedKinds implements TypeRef.Cases<Kinds> {
        @Override
        public Kinds scalar(Scalar scalar) {
            return scalar.kinds();
        }

        @Override
        public Kinds converted(Conversion conversion) {
            return conversion.base().kinds();
        }

        @Override
        public Kinds data() {
            return Kinds.ALL;
        }

        @Override
        public Kinds list(TypeRef element) {
            return Kinds.of(Kind.ARRAY);
        }

        @Override
        public Kinds set(TypeRef element) {
            return Kinds.of(Kind.ARRAY);
        }

        @Override
        public Kinds map(TypeRef value) {
            return Kinds.of(Kind.OBJECT);
        }

        @Override
        public Kinds declared(TypeId id) {
            return registry.traits(id).accepted();
        }

        @Override
        public Kinds nullable(TypeRef type) {
            return accepted(type).or(NULL);
        }
    }
}
