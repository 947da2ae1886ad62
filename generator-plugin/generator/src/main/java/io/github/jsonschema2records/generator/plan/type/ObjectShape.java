package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.KeywordPredicate;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an object according to a conjunction of schemas: its known properties, the required ones, and the schema
 * of others.
 */
final class ObjectShape {

    private final Facts facts;
    private final Collection<Schema> members;
    private final Set<Schema> unvisited;
    private final Set<Schema> decidedUnions;
    private final Map<String, List<Schema>> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private @Nullable PropertyLimits limits;
    private @Nullable ConditionalProperties conditional;

    /**
     * Returns the shape that some schemas describe together.
     *
     * @param decidedUnions the schemas whose union is decided, so that the reader need not check it
     */
    ObjectShape(Facts facts, Collection<Schema> members, Set<Schema> decidedUnions) {
        this.facts = facts;
        this.members = members;
        this.decidedUnions = decidedUnions;
        this.unvisited = new HashSet<>(members);
        members.forEach(this::visit);
        addSchemas();
        required.forEach(this::schemasOf);
    }

    /** Adds the schemas of each property, the nearest first. */
    private void addSchemas() {
        for (Schema member : members) {
            Properties known = member.keyword(Properties.class);
            if (known != null) {
                known.schemas().forEach((name, schema) -> schemasOf(name).add(schema));
            }
        }
    }

    private List<Schema> schemasOf(String name) {
        return properties.computeIfAbsent(name, n -> new ArrayList<>());
    }

    /** Visits keywords in the order of the text. So properties of a reference before {@code properties} come first. */
    private void visit(Schema member) {
        if (!unvisited.remove(member)) {
            return;
        }
        for (Occurrence occurrence : member.occurrences()) {
            Keyword keyword = occurrence.keyword();
            if (keyword instanceof Properties known) {
                known.schemas().keySet().forEach(this::schemasOf);
            }
            if (keyword instanceof Required names) {
                required.addAll(names.names());
            }
            Stream<Schema> applied = keyword instanceof Reference reference
                    ? Stream.of(facts.graph().target(reference).initial())
                    : facts.graph().conjuncts(keyword);
            applied.forEach(this::visit);
        }
    }

    /**
     * Returns the known properties with the schemas that describe each, in the order of the text; no schemas if it is
     * only required.
     */
    Map<String, List<Schema>> properties() {
        return properties;
    }

    /**
     * Returns the properties that are named only under conditions; empty if other properties are forbidden or typed,
     * since then these are too.
     */
    ConditionalProperties conditional() {
        ConditionalProperties result = conditional;
        if (result == null) {
            boolean open = !isClosed() && others().isEmpty();
            result = new ConditionalProperties(facts, open ? members : List.of(), properties.keySet());
            conditional = result;
        }
        return result;
    }

    /** Returns whether it has no property that could become a component. */
    boolean hasNoNames() {
        return properties.isEmpty() && conditional().all().isEmpty();
    }

    boolean isRequired(String name) {
        return required.contains(name);
    }

    /** Returns whether properties other than the known ones are forbidden. */
    boolean isClosed() {
        return limits().areClosed();
    }

    /**
     * Returns the alternative schemas for properties beyond the known ones; empty if there are none, or if several
     * members have some.
     */
    List<Schema> others() {
        return limits().others();
    }

    private PropertyLimits limits() {
        PropertyLimits result = limits;
        if (result == null) {
            result = new PropertyLimits(facts, members, decidedUnions, properties.keySet());
            limits = result;
        }
        return result;
    }

    /**
     * Returns the schemas that the generated reader enforces completely, so that they need no separate check. They
     * contain only {@code type}, known properties and {@code required}, and {@code additionalProperties} if it means
     * the same for the record as for the member.
     */
    Set<Schema> provenMembers() {
        Set<Schema> proven = new LinkedHashSet<>();
        for (Schema member : members) {
            if (!member.isFalse() && member.occurrences().stream().allMatch(o -> isProven(o.keyword(), member))) {
                proven.add(member);
            }
        }
        return proven;
    }

    /**
     * Returns whether a record or map of this shape expresses a keyword of a member, even if values are checked too.
     */
    boolean expresses(Keyword keyword, Schema member) {
        boolean limit = PropertyLimits.isLimit(keyword);
        Collection<Schema> subschemas = keyword.subschemas().values();
        if (limit && subschemas.stream().anyMatch(Schema::isFalse)) {
            return limits().closes(member);
        }
        boolean typesOthers = limit || keyword instanceof PatternProperties;
        return (typesOthers && subschemas.stream().anyMatch(others()::contains)) || isProven(keyword, member);
    }

    /** Returns whether a schema gives a record its structure. */
    static boolean shapesRecord(Schema schema) {
        return schema.has(Properties.class)
                || schema.has(Required.class)
                || schema.literal().isPresent();
    }

    private boolean isProven(Keyword keyword, Schema member) {
        return ReaderGuarantees.isNeutral(keyword, facts) || new Proven(member).test(keyword);
    }

    /** Tests whether a record or map of this shape enforces a keyword of a member. */
    private final class Proven extends KeywordPredicate {

        private final Schema member;

        Proven(Schema member) {
            this.member = member;
        }

        @Override
        public Boolean type(Type keyword) {
            return Kinds.of(Kind.OBJECT).within(Kinds.of(keyword.types()));
        }

        @Override
        public Boolean required(Required keyword) {
            return true;
        }

        @Override
        public Boolean properties(Properties keyword) {
            return true;
        }

        @Override
        public Boolean additionalProperties(AdditionalProperties keyword) {
            return isLimitProven(keyword.schema());
        }

        @Override
        public Boolean unevaluatedProperties(UnevaluatedProperties keyword) {
            return isLimitProven(keyword.schema());
        }

        private boolean isLimitProven(Schema others) {
            boolean acceptsAll = others.literal().orElse(false);
            return !member.has(PatternProperties.class) && (acceptsAll || limits().meansTheSame(member));
        }

        /** Tests the union of a member, which must be decided. */
        @Override
        protected Boolean union(Union keyword) {
            return decidedUnions.contains(member)
                    && member.keywords(Union.class).count() == 1;
        }
    }
}
