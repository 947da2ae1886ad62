package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.TypeRef.Declared;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses types of strings: closed and open enums, formats, plain strings. */
final class StringTypes {

    private static final Kinds STRING = Kinds.of(Kind.STRING);

    private final TypeContext context;
    private final TypeRegistry registry;
    private final FiniteStrings finite;

    StringTypes(TypeContext context, TypeRegistry registry) {
        this.context = context;
        this.registry = registry;
        this.finite = context.finiteStrings();
    }

    TypeRef typeOf(TypeSite site, Conjunction all) {
        if (context.scalars().isGiven(all.members())) {
            return scalar(all);
        }
        Set<String> values = finite.of(all.members());
        if (values != null && values.size() > 1) {
            return closed(site, all, values);
        }
        Schema open = values == null ? openEnum(all) : null;
        return open == null ? scalar(all) : open(open);
    }

    private TypeRef scalar(Conjunction all) {
        return context.scalars().string(all.members());
    }

    private TypeRef closed(TypeSite site, Conjunction all, Set<String> values) {
        TypeIdentity identity = context.identity();
        TypeKey key = identity.of(site, all, StringTypes::restrictsValues).of(STRING);
        TypeId id = registry.find(key, () -> identity.isStandalone(key, site, StringTypes::restrictsValues), STRING);
        if (id == null) {
            id = registry.declare(key, TypeTraits.standalone(STRING, provenMembers(all)));
            registry.define(
                    values.size() > StringSetType.MOST_CONSTANTS
                            ? new StringSetType(id, List.copyOf(values), false)
                            : new EnumType(id, List.copyOf(values), EnumHints.of(all.members())));
            noteValues(all.members(), new HashSet<>());
        }
        return new Declared(id);
    }

    private static boolean restrictsValues(Schema schema) {
        return schema.has(Choice.class) || schema.has(Union.class);
    }

    /** Returns the members that only list values. The enum has the intersection of the lists, so it enforces them. */
    private Set<Schema> provenMembers(Conjunction all) {
        Set<Schema> proven = new LinkedHashSet<>();
        for (Schema member : all.members()) {
            if (member.occurrences().stream().allMatch(o -> isProven(o.keyword()))) {
                proven.add(member);
            }
        }
        return proven;
    }

    private boolean isProven(Keyword keyword) {
        return keyword instanceof Choice
                || (keyword instanceof Type type && STRING.within(Kinds.of(type.types())))
                || ReaderGuarantees.isNeutral(keyword, context.facts());
    }

    /** Returns the member that lists known strings and allows others, or null. */
    private @Nullable Schema openEnum(Conjunction all) {
        for (Schema member : all.members()) {
            AnyOf any = member.keyword(AnyOf.class);
            if (any != null
                    && !all.decidedUnions().contains(member)
                    && !knownStrings(any).isEmpty()) {
                return member;
            }
        }
        return null;
    }

    private Set<String> knownStrings(AnyOf any) {
        Set<String> strings = new LinkedHashSet<>();
        for (Schema branch : any.branches()) {
            Set<String> values = finite.of(context.facts().closure(branch));
            if (values != null) {
                strings.addAll(values);
            }
        }
        return strings;
    }

    private TypeRef open(Schema member) {
        TypeKey key = new TypeKey(member, Set.of(member), false, STRING);
        TypeId id = registry.find(key, () -> true, STRING);
        if (id == null) {
            id = registry.declare(key, TypeTraits.standalone(STRING, isWideOpen(member) ? Set.of(member) : Set.of()));
            AnyOf any = member.keyword(AnyOf.class);
            List<String> strings = any == null ? List.of() : List.copyOf(knownStrings(any));
            registry.define(
                    strings.size() > StringSetType.MOST_CONSTANTS
                            ? new StringSetType(id, strings, true)
                            : new OpenEnumType(id, strings, EnumHints.of(List.of(member))));
            noteValues(List.of(member), new HashSet<>());
        }
        return new Declared(id);
    }

    /** Notes the keywords that list the constants of an enum and describe them. */
    private void noteValues(Collection<Schema> schemas, Set<Schema> seen) {
        for (Schema schema : schemas) {
            if (seen.add(schema)) {
                context.notes()
                        .keywords(
                                schema,
                                k -> k instanceof Union || (context.notes().isOwn(k) && isProven(k)));
                schema.keywords(Union.class)
                        .flatMap(union -> union.branches().stream())
                        .forEach(branch -> noteValues(context.facts().closure(branch), seen));
            }
        }
    }

    /** Returns whether one branch allows every string, so that the union is always valid. */
    private boolean isWideOpen(Schema member) {
        AnyOf any = member.keyword(AnyOf.class);
        boolean open = any != null && any.branches().stream().anyMatch(this::acceptsEveryString);
        return open
                && member.occurrences().stream().allMatch(o -> o.keyword() instanceof AnyOf || isProven(o.keyword()));
    }

    private boolean acceptsEveryString(Schema branch) {
        return context.facts().closure(branch).stream()
                .flatMap(s -> s.occurrences().stream())
                .allMatch(o -> !(o.keyword() instanceof Choice) && isProven(o.keyword()));
    }
}
