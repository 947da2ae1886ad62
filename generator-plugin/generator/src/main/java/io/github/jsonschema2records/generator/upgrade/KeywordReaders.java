package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.DynamicRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ignored;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.KnownAnnotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.PartOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Readers of keywords that need more than one expression. */
final class KeywordReaders {

    private KeywordReaders() {}

    static Keyword type(KeywordContext context) {
        Set<InstanceType> types = EnumSet.noneOf(InstanceType.class);
        List<String> names =
                context.value() instanceof SourceString string ? List.of(string.value()) : context.strings();
        for (String name : names) {
            InstanceType.named(name)
                    .ifPresentOrElse(types::add, () -> context.wrong("names an unknown type \"" + name + '"'));
        }
        if (context.isNullable()) {
            types.add(InstanceType.NULL);
        }
        return new Type(types, context.draft().atLeast(Draft.DRAFT_6));
    }

    static Keyword enumeration(KeywordContext context) {
        if (context.value() instanceof SourceArray array) {
            List<SourceValue> values = new ArrayList<>(array.elements());
            if (context.isNullable() && values.stream().noneMatch(SourceNull.class::isInstance)) {
                values.add(new SourceNull(array.position()));
            }
            return new Enumeration(List.copyOf(values));
        }
        context.wrong("must be an array");
        return new Enumeration(List.of());
    }

    static Keyword multipleOf(KeywordContext context) {
        BigDecimal divisor = context.number();
        if (divisor.signum() <= 0) {
            context.wrong("must be greater than 0");
            divisor = BigDecimal.ONE;
        }
        return new MultipleOf(divisor);
    }

    /** Reads {@code maximum} or {@code minimum}, which another keyword makes exclusive in draft 4. */
    static Keyword bound(KeywordContext context, boolean upper, String exclusive) {
        BigDecimal limit = context.number();
        return new Bound(upper, draft4Exclusive(context, exclusive), limit);
    }

    private static boolean draft4Exclusive(KeywordContext context, String keyword) {
        KeywordContext exclusive = context.draft() == Draft.DRAFT_4 ? context.siblingContext(keyword) : null;
        return exclusive != null && exclusive.bool();
    }

    static Keyword conditional(KeywordContext context) {
        KeywordContext then = context.siblingContext("then");
        KeywordContext otherwise = context.siblingContext("else");
        return new Guarded(List.of(new Guard(
                new Guard.Holds(context.schema()),
                then == null ? null : then.schema(),
                otherwise == null ? null : otherwise.schema())));
    }

    /** {@code $dynamicRef}: before version 1 it is a URI reference, and leads to where a dynamic anchor must stand. */
    static Keyword dynamicRef(KeywordContext context) {
        return context.draft().atLeast(Draft.V1)
                ? new DynamicRef(context.fragment(), false)
                : new DynamicRef(context.uri(), true);
    }

    static Keyword dependentSchemas(KeywordContext context) {
        List<Guard> guards = new ArrayList<>();
        context.schemaMap().forEach((name, schema) -> guards.add(ifPresent(name, schema)));
        return new Guarded(guards);
    }

    static Keyword propertyDependencies(KeywordContext context) {
        List<Guard> guards = new ArrayList<>();
        context.members()
                .forEach((name, byValue) -> context.members(byValue).forEach((value, member) -> {
                    Schema schema = context.grandchildSchema(name, value, member);
                    guards.add(new Guard(new Guard.Equals(name, value), schema, null));
                }));
        return new Guarded(guards);
    }

    private static Guard ifPresent(String name, Schema schema) {
        return new Guard(new Guard.Present(name), schema, null);
    }

    /**
     * Reads {@code then} and {@code else}, which belong to {@code if}. Without {@code if} they have no effect, but
     * references can lead to them.
     */
    static Keyword branch(KeywordContext context, String of) {
        if (context.sibling(of) == null) {
            context.schema();
        }
        return companion(context, of);
    }

    /** Reads a keyword that belongs to another one, without which it has no effect. */
    static Keyword companion(KeywordContext context, String of) {
        return context.sibling(of) == null
                ? ignored(context, "has no effect without \"" + of + '"', "add that, or remove it")
                : new PartOf(of);
    }

    static Keyword dependencies(KeywordContext context) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<Guard> guards = new ArrayList<>();
        context.members().forEach((key, member) -> {
            if (member instanceof SourceArray) {
                names.put(key, context.strings(member));
            } else {
                guards.add(ifPresent(key, context.childSchema(key, member)));
            }
        });
        return new Guarded(guards, new DependentRequired(names));
    }

    static Keyword dependentRequired(KeywordContext context) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        context.members().forEach((key, member) -> names.put(key, context.strings(member)));
        return new DependentRequired(names);
    }

    static Keyword items(KeywordContext context) {
        boolean tuple =
                context.value() instanceof SourceArray && !context.draft().atLeast(Draft.DRAFT_2020_12);
        return tuple ? new PrefixItems(context.schemas()) : new Items(context.schema());
    }

    /** Reads {@code additionalItems}, which has an effect only beside an array of {@code items} (draft 7, 6.4.2). */
    static Keyword additionalItems(KeywordContext context) {
        Schema schema = context.schema();
        return context.sibling("items") instanceof SourceArray
                ? new Items(schema)
                : ignored(context, "has no effect unless \"items\" is an array", "remove it");
    }

    static Keyword contains(KeywordContext context) {
        boolean counts = context.draft().atLeast(Draft.DRAFT_2019_09);
        Long min = counts ? count(context, "minContains") : null;
        Long max = counts ? count(context, "maxContains") : null;
        boolean marks = context.draft().atLeast(Draft.DRAFT_2020_12);
        return new Contains(context.schema(), min == null ? 1 : min, max, marks);
    }

    private static @Nullable Long count(KeywordContext context, String keyword) {
        KeywordContext sibling = context.siblingContext(keyword);
        return sibling == null || !context.dialect().has(Vocabulary.VALIDATION) ? null : (Long) sibling.count();
    }

    /** Reads {@code title}. A value that is not a string is accepted as an annotation, since nothing depends on it. */
    static Keyword title(KeywordContext context) {
        return context.value() instanceof SourceString text
                ? new Title(text.value(), text, true)
                : new KnownAnnotation(context.value(), true);
    }

    /**
     * Reads {@code description}. A value that is not a string is accepted as an annotation, since nothing depends on
     * it.
     */
    static Keyword description(KeywordContext context) {
        return context.value() instanceof SourceString text
                ? new Description(text.value(), text, true)
                : new KnownAnnotation(context.value(), true);
    }

    /** Reads {@code extends} of draft 3 (5.26), a schema or an array of schemas. */
    static Keyword extension(KeywordContext context) {
        return context.value() instanceof SourceArray
                ? new AllOf(context.schemas())
                : new AllOf(List.of(context.schema()), false);
    }

    /** Reads OpenAPI's {@code example}, which is one value of {@code examples}. */
    static Keyword example(KeywordContext context) {
        return new Keyword.Examples(new SourceArray(context.value().position(), List.of(context.value())));
    }

    /** Reads OpenAPI 3.0's {@code nullable}, which other keywords of the schema take into account. */
    static Keyword nullable(KeywordContext context) {
        return context.bool() ? new PartOf("type") : new KnownAnnotation(context.value(), false);
    }

    private static Ignored ignored(KeywordContext context, String reason, String help) {
        return new Ignored(reason, help, KeywordTable.constrains(context.name()));
    }
}
