package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
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
 * Reads the {@code discriminator} of a schema as OpenAPI 3.1 has it (4.8.25): {@code mapping} leads from values to branches, by
 * their names or by the URIs of what they refer to; the last segment of a branch's {@code $ref} names it too.
 */
public final class DiscriminatorReader {

    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final Schema schema;
    private final Function<Schema, Kinds> kinds;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A reader.
     *
     * @param schema a schema, with or without the keyword
     * @param kinds which kinds of value a branch can accept
     */
    public DiscriminatorReader(Schema schema, Function<Schema, Kinds> kinds) {
        this.schema = schema;
        this.kinds = kinds;
    }

    /**
     * Something in a {@code discriminator} that leads nowhere.
     *
     * @param position where it stands
     * @param message what is wrong with it
     * @param matters whether it is a fault even where {@code const} in the branches tells them apart
     */
    public record Fault(SourcePosition position, String message, boolean matters) {}

    /** What the last {@link #of} found to be wrong. */
    public List<Fault> faults() {
        return faults;
    }

    /** The keyword of a schema that has one beside {@code oneOf} or {@code anyOf}. */
    public static Optional<Occurrence> in(Schema schema) {
        return schema.has(OneOf.class) || schema.has(AnyOf.class)
                ? schema.occurrences().stream()
                        .filter(o -> o.name().equals("discriminator") && o.keyword() instanceof Unknown)
                        .findFirst()
                : Optional.empty();
    }

    /** What it says of branches; nothing where there is none, or where it leaves a branch without a value. */
    public Optional<Discriminator> of(List<Schema> branches) {
        faults.clear();
        return in(schema).flatMap(occurrence -> read(occurrence, branches));
    }

    private Optional<Discriminator> read(Occurrence occurrence, List<Schema> branches) {
        SourceValue value = ((Unknown) occurrence.keyword()).value();
        if (!(value instanceof SourceObject object && object.get("propertyName") instanceof SourceString property)) {
            fault(occurrence.position(), "it has no \"propertyName\"");
            return Optional.empty();
        }
        Map<String, Integer> byValue = mapping(object.get("mapping"), branches);
        for (int i = 0; i < branches.size(); i++) {
            String name = name(branches.get(i));
            if (name != null) {
                byValue.putIfAbsent(name, i);
            }
        }
        List<Set<String>> values = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Integer branch = i;
            Set<String> own = new LinkedHashSet<>(byValue.keySet());
            own.removeIf(text -> !branch.equals(byValue.get(text)));
            if (own.isEmpty() && !kinds.apply(branches.get(i)).and(OBJECT).isEmpty()) {
                faults.add(new Fault(
                        occurrence.position(), "no value leads to branch " + i + ", which is no \"$ref\"", false));
            }
            values.add(own);
        }
        return faults.isEmpty() ? Optional.of(new Discriminator(property.value(), values)) : Optional.empty();
    }

    private Map<String, Integer> mapping(@Nullable SourceValue mapping, List<Schema> branches) {
        Map<String, Integer> byValue = new LinkedHashMap<>();
        Map<String, Member> members = mapping instanceof SourceObject object ? object.members() : Map.of();
        members.forEach((text, member) -> {
            int branch = member.value() instanceof SourceString target ? branch(target.value(), branches) : -1;
            if (branch < 0) {
                fault(member.namePosition(), "\"" + text + "\" is mapped to none of the branches");
            } else {
                byValue.put(text, branch);
            }
        });
        return byValue;
    }

    /** The place of the branch that a mapping leads to, by name or URI; -1 for none. */
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

    /** The last segment of a branch's {@code $ref}, without the extension of a file; null for other branches. */
    private static @Nullable String name(Schema branch) {
        Ref ref = branch.keyword(Ref.class);
        if (ref == null) {
            return null;
        }
        String uri = ref.uri().toString();
        String segment = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
        return segment.replaceFirst("\\.(?:json|ya?ml)$", "");
    }

    private void fault(SourcePosition position, String message) {
        faults.add(new Fault(position, message, true));
    }
}
