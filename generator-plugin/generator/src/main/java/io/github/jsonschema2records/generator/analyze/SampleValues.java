package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.MaxLength;
import io.github.jsonschema2records.generator.upgrade.Keyword.Maximum;
import io.github.jsonschema2records.generator.upgrade.Keyword.MinLength;
import io.github.jsonschema2records.generator.upgrade.Keyword.Minimum;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes ordinary values of a schema: what somebody would write who reads it. They are guesses, so evaluate them before
 * relying on one.
 */
public final class SampleValues {

    private static final int DEEPEST = 4;
    private static final int LONGEST_TEXT = 100;

    private final Facts facts;

    public SampleValues(Facts facts) {
        this.facts = facts;
    }

    /** Values of each kind that a schema accepts: of objects one with all properties, and one with the required ones. */
    public List<SourceValue> of(Schema schema) {
        List<Schema> members = members(schema);
        Stream<SourceValue> listed = listed(members).stream().limit(DEEPEST);
        Set<SourceValue> values = new LinkedHashSet<>(listed.toList());
        if (values.isEmpty()) {
            for (Kind kind : facts.kinds(schema).asSet()) {
                values.add(ofKind(kind, members, schema.position(), true, DEEPEST));
                values.add(ofKind(kind, members, schema.position(), false, DEEPEST));
            }
        }
        return List.copyOf(values);
    }

    /** What always applies with a schema, and the first branch of each of its unions. */
    private List<Schema> members(Schema schema) {
        Set<Schema> members = new LinkedHashSet<>();
        List<Schema> left = new ArrayList<>(List.of(schema));
        while (!left.isEmpty() && members.size() < 1_000) {
            for (Schema member : facts.closure(left.remove(0))) {
                if (members.add(member)) {
                    member.occurrences().stream()
                            .map(occurrence -> occurrence.keyword())
                            .filter(keyword -> keyword instanceof OneOf || keyword instanceof AnyOf)
                            .forEach(union ->
                                    union.subschemas().stream().limit(1).forEach(left::add));
                }
            }
        }
        return List.copyOf(members);
    }

    private static List<SourceValue> listed(List<Schema> members) {
        for (Schema member : members) {
            Const only = member.keyword(Const.class);
            Enumeration several = member.keyword(Enumeration.class);
            if (only != null) {
                return List.of(only.value());
            } else if (several != null) {
                return several.values();
            }
        }
        return List.of();
    }

    private SourceValue ofKind(Kind kind, List<Schema> members, SourcePosition at, boolean full, int depth) {
        return switch (kind) {
            case NULL -> new SourceNull(at);
            case BOOLEAN -> new SourceBoolean(at, true);
            case INTEGER -> new SourceNumber(at, integer(members).toPlainString());
            case FRACTION ->
                new SourceNumber(at, integer(members).add(new BigDecimal("0.5")).toPlainString());
            case STRING -> new SourceString(at, text(members));
            case ARRAY -> new SourceArray(at, items(members, depth));
            case OBJECT -> object(members, at, full, depth);
        };
    }

    private static BigDecimal integer(List<Schema> members) {
        BigDecimal value = BigDecimal.ONE;
        for (Schema member : members) {
            Minimum minimum = member.keyword(Minimum.class);
            Maximum maximum = member.keyword(Maximum.class);
            if (minimum != null && minimum.limit().precision() < LONGEST_TEXT) {
                value = value.max(minimum.limit().add(BigDecimal.ONE));
            } else if (maximum != null && maximum.limit().precision() < LONGEST_TEXT) {
                value = value.min(maximum.limit().subtract(BigDecimal.ONE));
            }
        }
        return value;
    }

    private static String text(List<Schema> members) {
        String text = "text";
        for (Schema member : members) {
            Format format = member.keyword(Format.class);
            text = format == null ? text : ofFormat(format.name(), text);
        }
        for (Schema member : members) {
            MinLength min = member.keyword(MinLength.class);
            MaxLength max = member.keyword(MaxLength.class);
            if (min != null && min.limit() > text.length() && min.limit() <= LONGEST_TEXT) {
                text += "t".repeat((int) min.limit() - text.length());
            }
            if (max != null && max.limit() < text.length()) {
                text = text.substring(0, (int) max.limit());
            }
        }
        return text;
    }

    private static String ofFormat(String format, String otherwise) {
        return switch (format) {
            case "date" -> "2024-05-17";
            case "date-time" -> "2024-05-17T10:30:00Z";
            case "time" -> "10:30:00Z";
            case "duration" -> "P1D";
            case "email", "idn-email" -> "ada@example.com";
            case "hostname", "idn-hostname" -> "example.com";
            case "ipv4" -> "192.0.2.1";
            case "ipv6" -> "2001:db8::1";
            case "uri", "iri", "uri-reference", "iri-reference" -> "https://example.com/";
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            default -> otherwise;
        };
    }

    private List<SourceValue> items(List<Schema> members, int depth) {
        for (Schema member : members) {
            Items items = member.keyword(Items.class);
            if (items != null && !items.schema().isFalse() && depth > 0) {
                return List.of(inner(items.schema(), depth - 1));
            }
        }
        return List.of();
    }

    private SourceValue inner(Schema schema, int depth) {
        List<Schema> members = members(schema);
        List<SourceValue> listed = listed(members);
        Set<Kind> kinds = facts.kinds(schema).asSet();
        if (!listed.isEmpty()) {
            return listed.get(0);
        }
        Kind kind = Stream.of(Kind.STRING, Kind.INTEGER, Kind.OBJECT, Kind.ARRAY, Kind.BOOLEAN, Kind.FRACTION)
                .filter(kinds::contains)
                .findFirst()
                .orElse(Kind.NULL);
        return ofKind(kind, members, schema.position(), false, depth);
    }

    private SourceObject object(List<Schema> members, SourcePosition at, boolean full, int depth) {
        Map<String, Schema> declared = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Schema member : members) {
            for (Keyword keyword :
                    member.occurrences().stream().map(o -> o.keyword()).toList()) {
                if (keyword instanceof Properties properties) {
                    properties.schemas().forEach(declared::putIfAbsent);
                } else if (keyword instanceof Required required) {
                    names.addAll(required.names());
                }
            }
        }
        if (full) {
            names.addAll(declared.keySet());
        }
        Map<String, Member> values = new LinkedHashMap<>();
        for (String name : names) {
            Schema schema = declared.get(name);
            if (schema == null) {
                values.put(name, new Member(at, new SourceString(at, "text")));
            } else if (!schema.isFalse() && depth > 0) {
                values.put(name, new Member(at, inner(schema, depth - 1)));
            }
        }
        return new SourceObject(at, values);
    }
}
