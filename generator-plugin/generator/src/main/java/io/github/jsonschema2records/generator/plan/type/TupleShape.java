package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.KeywordPredicate;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shape of an array according to a conjunction of schemas: its first items, the required ones, and the schema of
 * others.
 */
final class TupleShape {

    private final Facts facts;
    private final Collection<Schema> members;
    private final Map<Schema, OtherItems> others = new LinkedHashMap<>();
    private final List<List<Schema>> prefix = new ArrayList<>();
    private final List<Schema> rest = new ArrayList<>();
    private final int required;
    private boolean closed;

    TupleShape(Facts facts, Collection<Schema> members) {
        this.facts = facts;
        this.members = members;
        for (Schema member : members) {
            OtherItems rest = OtherItems.of(member, facts);
            if (rest != null) {
                others.put(member, rest);
            }
        }
        int length = members.stream().mapToInt(OtherItems::prefixLength).max().orElse(0);
        long longest = limit();
        for (int i = 0; i < length && !closed; i++) {
            List<Schema> schemas = schemasOf(i);
            closed = i >= longest || schemas.stream().anyMatch(Schema::isFalse);
            if (!closed) {
                prefix.add(schemas);
            }
        }
        for (OtherItems other : others.values()) {
            if (other.first() <= prefix.size()) {
                rest.add(other.schema());
            }
        }
        closed |= longest <= prefix.size() || rest.stream().anyMatch(Schema::isFalse);
        this.required = (int) Math.min(atLeast(), prefix.size());
    }

    private List<Schema> schemasOf(int index) {
        List<Schema> schemas = new ArrayList<>();
        for (Schema member : members) {
            PrefixItems first = member.keyword(PrefixItems.class);
            OtherItems other = others.get(member);
            if (first != null && index < first.schemas().size()) {
                schemas.add(first.schemas().get(index));
            } else if (other != null && index >= other.first()) {
                schemas.add(other.schema());
            }
        }
        return schemas;
    }

    private long limit() {
        return members.stream()
                .map(m -> m.size(Counted.ITEMS, true))
                .mapToLong(max -> max == null ? Long.MAX_VALUE : max)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private long atLeast() {
        return members.stream()
                .map(m -> m.size(Counted.ITEMS, false))
                .mapToLong(min -> min == null ? 0 : min)
                .max()
                .orElse(0);
    }

    /** Returns the schemas that describe each of the first items, which are all possible. */
    List<List<Schema>> prefix() {
        return prefix;
    }

    /** Returns the number of first items that are required. */
    int required() {
        return required;
    }

    /** Returns the schemas that describe all items after the first ones. */
    List<Schema> rest() {
        return rest;
    }

    /** Returns whether there are no items after the first ones. */
    boolean isClosed() {
        return closed;
    }

    /** Returns the members that the reader of the items enforces completely. */
    Set<Schema> provenMembers() {
        Set<Schema> proven = new LinkedHashSet<>();
        for (Schema member : members) {
            if (!member.isFalse() && member.occurrences().stream().allMatch(o -> expresses(o.keyword(), member))) {
                proven.add(member);
            }
        }
        return proven;
    }

    /** Returns whether a record of this shape expresses a keyword, even if items are checked too. */
    boolean expresses(Keyword keyword, Schema member) {
        return ReaderGuarantees.isNeutral(keyword, facts) || new Expressed(member).test(keyword);
    }

    private final class Expressed extends KeywordPredicate {

        private final Schema member;

        Expressed(Schema member) {
            this.member = member;
        }

        @Override
        public Boolean type(Type keyword) {
            return Kinds.of(Kind.ARRAY).within(Kinds.of(keyword.types()));
        }

        @Override
        public Boolean size(Size keyword) {
            boolean holds =
                    keyword.upper() ? closed && keyword.limit() >= prefix.size() : keyword.limit() <= prefix.size();
            return keyword.counted() == Counted.ITEMS && holds;
        }

        @Override
        public Boolean prefixItems(PrefixItems keyword) {
            return true;
        }

        @Override
        public Boolean items(Items keyword) {
            return true;
        }

        @Override
        public Boolean unevaluatedItems(UnevaluatedItems keyword) {
            OtherItems other = others.get(member);
            return other != null && other.first() <= prefix.size();
        }
    }
}
