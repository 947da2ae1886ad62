package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordPredicate;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects the keywords that types express, and the types of schemas. Nothing reads the notes before {@link #complete},
 * so their order does not matter. For {@link #place} the type must have been declared.
 */
final class TypeNotes {

    private final Facts facts;
    private final ReaderGuarantees guarantees;
    private final TypeRules rules;
    private final Map<Schema, Set<String>> keywords = new LinkedHashMap<>();
    private final Map<Schema, Set<TypeRef>> places = new LinkedHashMap<>();

    TypeNotes(Facts facts, ReaderGuarantees guarantees, TypeRules rules) {
        this.facts = facts;
        this.guarantees = guarantees;
        this.rules = rules;
    }

    /**
     * Returns all notes.
     *
     * @param reachable the declared types that remain; others were replaced by a common type and have no place
     */
    TypedKeywords complete(Set<TypeId> reachable) {
        return new RemainingPlaces(facts.graph(), places, reachable).of(keywords);
    }

    /** Notes the type of a site, and the keywords that any type of its form expresses. */
    void place(TypeSite site, Conjunction all, TypeRef type) {
        site.schemas().forEach(schema -> type(schema, type));
        if (!(type instanceof TypeRef.AnyJson)) {
            for (Schema member : all.members()) {
                keywords(member, new Expressed(type, member, all));
            }
        }
    }

    /** Notes the type of a schema's values. */
    void type(Schema schema, TypeRef type) {
        places.computeIfAbsent(schema, s -> new LinkedHashSet<>()).add(type);
    }

    /** Notes the keywords that the shape of a record or map expresses. */
    void shape(Collection<Schema> members, ObjectShape shape) {
        members.forEach(member -> keywords(member, keyword -> isOwn(keyword) && shape.expresses(keyword, member)));
    }

    /** Notes the keywords of a schema that pass a test. */
    void keywords(Schema schema, Predicate<Keyword> expressed) {
        for (Occurrence occurrence : schema.occurrences()) {
            if (expressed.test(occurrence.keyword())) {
                keywords.computeIfAbsent(schema, s -> new LinkedHashSet<>()).add(occurrence.name());
            }
        }
    }

    /** Returns whether a keyword describes the value itself. */
    boolean isOwn(Keyword keyword) {
        return !ReaderGuarantees.isNeutral(keyword, facts);
    }

    /** Accepts keywords of a member that the type of a place expresses. */
    private final class Expressed extends KeywordPredicate {

        private final TypeRef type;
        private final Schema member;
        private final Conjunction all;

        Expressed(TypeRef type, Schema member, Conjunction all) {
            this.type = type;
            this.member = member;
            this.all = all;
        }

        @Override
        public Boolean type(Type keyword) {
            return guarantees.acceptsOnly(type, keyword);
        }

        /** Returns whether a format is the reason for a scalar type. */
        @Override
        public Boolean format(Format keyword) {
            boolean builtIn =
                    type.bare() instanceof TypeRef.ScalarRef of && ScalarChoice.ofFormat(keyword.name()) == of.scalar();
            return builtIn || rules.explain(keyword.name(), type.bare());
        }

        @Override
        public Boolean items(Items keyword) {
            return type.bare().items() != null && !member.has(PrefixItems.class);
        }

        @Override
        public Boolean allOf(AllOf keyword) {
            return true;
        }

        @Override
        protected Boolean union(Union keyword) {
            return all.decidedUnions().contains(member);
        }

        @Override
        public Boolean reference(Reference keyword) {
            return facts.graph().target(keyword) instanceof Target.Fixed;
        }

        /** Returns whether {@code javaType} is the reason for a scalar type. */
        @Override
        public Boolean silent(Silent keyword) {
            return type.bare() instanceof TypeRef.ScalarRef of
                    && keyword instanceof JavaHint hint
                    && hint.name().equals("javaType")
                    && hint.text() != null
                    && Scalar.named(hint.text(), of.scalar().kinds())
                            .filter(of.scalar()::equals)
                            .isPresent();
        }
    }
}
