package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code not} forbids, for the message about a value that it refuses.
 *
 * @param key which message, as {@code Assert.not} of the runtime knows them
 * @param arguments names of properties or types, a pattern, a bound
 */
public record Prohibition(String key, List<String> arguments) {

    public Prohibition {
        arguments = List.copyOf(arguments);
    }

    /** What the schema below {@code not} forbids; null where there are no words for it. */
    public static @Nullable Prohibition of(Schema forbidden) {
        if (forbidden.literal().isPresent()) {
            return forbidden.isFalse() ? null : new Prohibition("false", List.of());
        }
        List<Keyword> keywords = keywords(forbidden);
        return switch (keywords.size()) {
            case 0 -> new Prohibition("false", List.of());
            case 1 -> of(keywords.get(0));
            case 2 -> of(keywords.get(0), keywords.get(1));
            default -> null;
        };
    }

    private static List<Keyword> keywords(Schema schema) {
        return schema.occurrences().stream()
                .map(Occurrence::keyword)
                .filter(k -> !(k instanceof Keyword.Annotation
                        || k instanceof Keyword.Definitions
                        || k instanceof Keyword.Identifier
                        || k instanceof Keyword.Ignored))
                .toList();
    }

    private static @Nullable Prohibition of(Keyword keyword) {
        if (keyword instanceof Keyword.Required required) {
            return required.names().isEmpty() ? null : new Prohibition("notRequired", required.names());
        } else if (keyword instanceof Keyword.AnyOf any) {
            return ofAny(any.branches());
        } else if (keyword instanceof Keyword.Type type) {
            return new Prohibition(
                    "notType",
                    type.types().stream().sorted().map(InstanceType::keyword).toList());
        } else if (keyword instanceof Keyword.Const || keyword instanceof Keyword.Enumeration) {
            return new Prohibition("notValue", List.of());
        }
        return ofText(keyword);
    }

    private static @Nullable Prohibition ofText(Keyword keyword) {
        if (keyword instanceof Keyword.Pattern pattern) {
            return new Prohibition("notPattern", List.of(pattern.regex()));
        } else if (keyword instanceof Keyword.Format format) {
            return new Prohibition("notFormat", List.of(format.name()));
        } else if (keyword instanceof Keyword.Minimum minimum) {
            return bound(minimum.exclusive() ? "maximum" : "exclusiveMaximum", minimum.limit());
        } else if (keyword instanceof Keyword.Maximum maximum) {
            return bound(maximum.exclusive() ? "minimum" : "exclusiveMinimum", maximum.limit());
        } else if (keyword instanceof Keyword.MultipleOf multiple) {
            return bound("notMultipleOf", multiple.divisor());
        }
        return null;
    }

    private static Prohibition bound(String key, BigDecimal limit) {
        return new Prohibition(key, List.of(limit.toString()));
    }

    /** A type beside what bears on that type only; a property that is required and has a constant. */
    private static @Nullable Prohibition of(Keyword a, Keyword b) {
        if (a instanceof Keyword.Type || b instanceof Keyword.Type) {
            Keyword other = a instanceof Keyword.Type ? b : a;
            return other instanceof Keyword.AnyOf ? null : of(other);
        }
        Keyword.Properties properties = Stream.of(a, b)
                .filter(Keyword.Properties.class::isInstance)
                .map(Keyword.Properties.class::cast)
                .findFirst()
                .orElse(null);
        Keyword.Required required = Stream.of(a, b)
                .filter(Keyword.Required.class::isInstance)
                .map(Keyword.Required.class::cast)
                .findFirst()
                .orElse(null);
        return properties == null || required == null ? null : ofProperty(properties.schemas(), required.names());
    }

    private static @Nullable Prohibition ofProperty(Map<String, Schema> schemas, List<String> required) {
        if (!List.copyOf(schemas.keySet()).equals(required) || required.size() != 1) {
            return null;
        }
        Prohibition value = of(Objects.requireNonNull(schemas.get(required.get(0))));
        return value != null && value.key().equals("notValue") ? new Prohibition("notPropertyValue", required) : null;
    }

    /** Properties none of which may be there. */
    private static @Nullable Prohibition ofAny(List<Schema> branches) {
        List<String> names = new ArrayList<>();
        for (Schema branch : branches) {
            List<Keyword> keywords = keywords(branch);
            if (keywords.size() != 1
                    || !(keywords.get(0) instanceof Keyword.Required required)
                    || required.names().size() != 1) {
                return null;
            }
            names.addAll(required.names());
        }
        return new Prohibition("notAny", names);
    }
}
