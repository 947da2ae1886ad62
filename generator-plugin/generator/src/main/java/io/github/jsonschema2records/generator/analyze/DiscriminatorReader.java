package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.DiscriminatorReading.Fault;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.ReferenceName;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.KnownAnnotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unknown;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code discriminator} of a schema as OpenAPI 3.1 defines it (4.8.25). {@code mapping} leads from values to
 * branches, by their names or by the URIs of what they refer to. The {@linkplain ReferenceName name} in a branch's
 * {@code $ref} is a value of this branch too. AsyncAPI has only the name of the property, as a string.
 */
final class DiscriminatorReader {

    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final Schema schema;
    private final Function<Schema, Kinds> kinds;

    /**
     * Creates a reader.
     *
     * @param schema a schema, with or without the keyword
     * @param kinds returns the kinds of value that a branch can accept
     */
    DiscriminatorReader(Schema schema, Function<Schema, Kinds> kinds) {
        this.schema = schema;
        this.kinds = kinds;
    }

    /** Returns the keyword of a schema if it is beside {@code oneOf} or {@code anyOf}. */
    private static Optional<Occurrence> in(Schema schema) {
        return schema.has(OneOf.class) || schema.has(AnyOf.class)
                ? schema.occurrences().stream()
                        .filter(o -> o.name().equals("discriminator") && isAnnotation(o.keyword()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns whether a keyword has its value: it is unknown, or the dialect of an API description has it. */
    private static boolean isAnnotation(Keyword keyword) {
        return keyword instanceof Unknown || keyword instanceof KnownAnnotation;
    }

    /** Returns whether the dialect of a schema has the keyword, so that it selects branches. */
    static boolean isOfDialect(Schema schema) {
        return in(schema).filter(o -> o.keyword() instanceof KnownAnnotation).isPresent();
    }

    /** Reads the keyword for the branches of one of its unions. Empty if the schema has no such keyword. */
    Optional<DiscriminatorReading> read(List<Schema> branches) {
        return in(schema).map(occurrence -> {
            List<Fault> faults = new ArrayList<>();
            Discriminator discriminator = read(occurrence, branches, faults);
            return new DiscriminatorReading(faults.isEmpty() ? discriminator : null, faults);
        });
    }

    private @Nullable Discriminator read(Occurrence occurrence, List<Schema> branches, List<Fault> faults) {
        SourceValue value = ((Annotation) occurrence.keyword()).value();
        SourceObject object = value instanceof SourceObject given ? given : null;
        SourceValue named = object == null ? value : object.get("propertyName");
        if (!(named instanceof SourceString property)) {
            faults.add(new Fault(occurrence.position(), "it has no \"propertyName\"", true));
            return null;
        }
        SourceValue mapping = object == null ? null : object.get("mapping");
        Map<String, Integer> byValue = mapping(mapping, branches, faults);
        for (int i = 0; i < branches.size(); i++) {
            String name = name(branches.get(i));
            if (name != null) {
                byValue.putIfAbsent(name, i);
            }
        }
        List<Set<String>> values = new ArrayList<>();
        branches.forEach(branch -> values.add(new LinkedHashSet<>()));
        byValue.forEach((text, branch) -> values.get(branch).add(text));
        for (int i = 0; i < branches.size(); i++) {
            if (values.get(i).isEmpty()
                    && !kinds.apply(branches.get(i)).and(OBJECT).isEmpty()) {
                String message = "no value leads to branch " + i + ", which is not a \"$ref\"";
                faults.add(new Fault(occurrence.position(), message, false));
            }
        }
        return new Discriminator(property.value(), values);
    }

    private Map<String, Integer> mapping(@Nullable SourceValue mapping, List<Schema> branches, List<Fault> faults) {
        Map<String, Integer> byValue = new LinkedHashMap<>();
        Map<String, Member> members = mapping instanceof SourceObject object ? object.members() : Map.of();
        members.forEach((text, member) -> {
            int branch = member.value() instanceof SourceString target ? branch(target.value(), branches) : -1;
            if (branch < 0) {
                String message = "\"" + text + "\" is mapped to none of the branches";
                faults.add(new Fault(member.namePosition(), message, true));
            } else {
                byValue.put(text, branch);
            }
        });
        return byValue;
    }

    /** Returns the index of the branch that a mapping leads to, by name or URI; -1 for none. */
    private int branch(String target, List<Schema> branches) {
        URI uri = UriReferences.resolve(schema.location().base(), target).orElse(null);
        for (int i = 0; i < branches.size(); i++) {
            Ref ref = branches.get(i).keyword(Ref.class);
            if (target.equals(name(branches.get(i)))
                    || (ref != null && ref.uri().equals(uri))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the name in a branch's {@code $ref}; null for other branches. */
    private static @Nullable String name(Schema branch) {
        Ref ref = branch.keyword(Ref.class);
        return ref == null ? null : ReferenceName.of(ref.uri());
    }
}
