package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes a {@code not}, for the message about a value that it refuses.
 *
 * @param key the key of the message in {@code Assert.not} of the runtime
 * @param arguments names of properties or types, a pattern, or a bound
 */
public record Prohibition(String key, List<String> arguments) {

    public Prohibition {
        arguments = List.copyOf(arguments);
    }

    /** Returns the description of a {@code not} by its subschema; null if there are no words for it. */
    public static @Nullable Prohibition of(Schema forbidden) {
        return find(forbidden).orElse(null);
    }

    private static Optional<Prohibition> find(Schema forbidden) {
        if (forbidden.literal().isPresent()) {
            return forbidden.isFalse() ? Optional.empty() : Optional.of(new Prohibition("false", List.of()));
        }
        List<Keyword> keywords = keywords(forbidden);
        return switch (keywords.size()) {
            case 0 -> Optional.of(new Prohibition("false", List.of()));
            case 1 -> keywords.get(0).match(new Words());
            case 2 -> ofTwo(forbidden, keywords);
            default -> Optional.empty();
        };
    }

    private static List<Keyword> keywords(Schema schema) {
        return schema.occurrences().stream()
                .map(Occurrence::keyword)
                .filter(Keyword::constrains)
                .toList();
    }

    /** Describes two keywords: a type beside a keyword for that type, or a required property with a constant. */
    private static Optional<Prohibition> ofTwo(Schema forbidden, List<Keyword> keywords) {
        Type type = forbidden.keyword(Type.class);
        if (type != null) {
            Keyword other = keywords.get(keywords.get(0).equals(type) ? 1 : 0);
            return forbidden.has(AnyOf.class) ? Optional.empty() : other.match(new Words());
        }
        Properties properties = forbidden.keyword(Properties.class);
        Required required = forbidden.keyword(Required.class);
        return properties == null || required == null
                ? Optional.empty()
                : ofProperty(properties.schemas(), required.names());
    }

    private static Optional<Prohibition> ofProperty(Map<String, Schema> schemas, List<String> required) {
        if (!List.copyOf(schemas.keySet()).equals(required) || required.size() != 1) {
            return Optional.empty();
        }
        return find(Objects.requireNonNull(schemas.get(required.get(0))))
                .filter(value -> value.key().equals("notValue"))
                .map(value -> new Prohibition("notPropertyValue", required));
    }

    /** Describes a schema with a single keyword. */
    private static final class Words
            implements Keyword.Cases<Optional<Prohibition>>,
                    AssertionCases<Optional<Prohibition>>,
                    InPlaceCases<Optional<Prohibition>> {

        @Override
        public Optional<Prohibition> assertion(Assertion keyword) {
            return keyword.matchAssertion(this);
        }

        @Override
        public Optional<Prohibition> inPlace(InPlace keyword) {
            return keyword.matchInPlace(this);
        }

        @Override
        public Optional<Prohibition> overMembers(OverMembers keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> overItems(OverItems keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> reference(Reference keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> silent(Silent keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> type(Type keyword) {
            return words(
                    "notType",
                    keyword.types().stream().sorted().map(InstanceType::keyword).toList());
        }

        @Override
        public Optional<Prohibition> enumeration(Enumeration keyword) {
            return words("notValue", List.of());
        }

        @Override
        public Optional<Prohibition> constant(Const keyword) {
            return words("notValue", List.of());
        }

        @Override
        public Optional<Prohibition> multipleOf(MultipleOf keyword) {
            return words("notMultipleOf", List.of(keyword.divisor().toString()));
        }

        @Override
        public Optional<Prohibition> bound(Bound keyword) {
            return words(keyword.inverse().keyword(), List.of(keyword.limit().toString()));
        }

        @Override
        public Optional<Prohibition> size(Size keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> pattern(Pattern keyword) {
            return words("notPattern", List.of(keyword.regex()));
        }

        @Override
        public Optional<Prohibition> format(Format keyword) {
            return words("notFormat", List.of(keyword.name()));
        }

        @Override
        public Optional<Prohibition> uniqueItems(UniqueItems keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> required(Required keyword) {
            return keyword.names().isEmpty() ? Optional.empty() : words("notRequired", keyword.names());
        }

        @Override
        public Optional<Prohibition> dependentRequired(DependentRequired keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> allOf(AllOf keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> anyOf(AnyOf keyword) {
            List<String> names = new ArrayList<>();
            for (Schema branch : keyword.branches()) {
                Required required = branch.keyword(Required.class);
                if (keywords(branch).size() != 1
                        || required == null
                        || required.names().size() != 1) {
                    return Optional.empty();
                }
                names.addAll(required.names());
            }
            return words("notAny", names);
        }

        @Override
        public Optional<Prohibition> oneOf(OneOf keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> not(Not keyword) {
            return Optional.empty();
        }

        @Override
        public Optional<Prohibition> guarded(Guarded keyword) {
            return Optional.empty();
        }

        private static Optional<Prohibition> words(String key, List<String> arguments) {
            return Optional.of(new Prohibition(key, arguments));
        }
    }
}
