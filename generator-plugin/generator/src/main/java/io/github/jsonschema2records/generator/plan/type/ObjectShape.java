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

/** What a conjunction of schemas says about an object: its known properties, which are required, and what else may come. */
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
     * The shape that some schemas give together.
     *
     * @param decidedUnions those of them whose one union has been decided, so that it needs no proof here
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

    /** The schemas of each property, the nearest first. */
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

    /** In the order of the text: what a reference that stands before {@code properties} brings, comes first. */
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

    /** The known properties with the schemas that describe each, in the order of the text; none where it is only required. */
    Map<String, List<Schema>> properties() {
        return properties;
    }

    /**
     * What is named only under conditions; nothing where other properties are forbidden or typed, since then these are too.
     */
    ConditionalProperties conditional() {
        ConditionalProperties found = conditional;
        if (found == null) {
            boolean open = !isClosed() && others().isEmpty();
            found = new ConditionalProperties(facts, open ? members : List.of(), properties.keySet());
            conditional = found;
        }
        return found;
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
     * The schemas of which at least one describes each property beyond the known ones; empty where nothing is said or more
     * than one source says it.
     */
    List<Schema> others() {
        return limits().others();
    }

    private PropertyLimits limits() {
        PropertyLimits found = limits;
        if (found == null) {
            found = new PropertyLimits(facts, members, decidedUnions, properties.keySet());
            limits = found;
        }
        return found;
    }

    /**
     * The members of which the loop over the properties proves every word: those that speak of kinds, known properties and
     * required ones only; {@code additionalProperties} counts where it means the same for the record as for the member.
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

    /** Returns whether a record or map of this shape says what a keyword of a member says, be it that values are checked besides. */
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

    /** Accepts keywords of a member that a record or map of this shape proves. */
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

        /** The one union of a member, if it has been decided. */
        @Override
        protected boolean union(Union keyword) {
            return decidedUnions.contains(member)
                    && member.keywords(Union.class).count() == 1;
        }
    }
}
