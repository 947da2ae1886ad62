package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The phrases of an assertion. The two limits of a size or a number make one phrase, that of the lower one. */
final class AssertionWords implements Keyword.AssertionCases<List<String>> {

    private final Schema schema;

    AssertionWords(Schema schema) {
        this.schema = schema;
    }

    @Override
    public List<String> type(Type keyword) {
        return List.of(keyword.types().stream()
                .sorted()
                .map(InstanceType::keyword)
                .map(name -> name.equals("null") ? name : (vowel(name) ? "an " : "a ") + name)
                .collect(Collectors.joining(" or ")));
    }

    private static boolean vowel(String name) {
        return "aio".indexOf(name.charAt(0)) >= 0;
    }

    @Override
    public List<String> enumeration(Enumeration keyword) {
        return List.of("one of " + Constraints.values(keyword.values()));
    }

    @Override
    public List<String> constant(Const keyword) {
        return List.of("always " + Constraints.values(keyword.values()));
    }

    @Override
    public List<String> multipleOf(MultipleOf keyword) {
        return List.of("a multiple of " + Html.code(keyword.divisor().toString()));
    }

    @Override
    public List<String> bound(Bound keyword) {
        Bound lower = schema.bound(false);
        if (keyword.upper()) {
            return lower != null ? List.of() : List.of(limit(keyword));
        }
        Bound upper = schema.bound(true);
        return List.of(upper == null ? limit(keyword) : limit(keyword) + " and " + limit(upper));
    }

    private static String limit(Bound bound) {
        String words = bound.exclusive()
                ? bound.upper() ? "less than " : "greater than "
                : bound.upper() ? "at most " : "at least ";
        return words + Html.code(bound.limit().toString());
    }

    @Override
    public List<String> size(Size keyword) {
        Long other = schema.size(keyword.counted(), !keyword.upper());
        if (other == null) {
            return List.of((keyword.upper() ? "at most " : "at least ") + count(keyword.limit(), keyword.counted()));
        } else if (keyword.upper()) {
            return List.of();
        }
        return List.of(
                keyword.limit() == other
                        ? "exactly " + count(other, keyword.counted())
                        : keyword.limit() + " to " + count(other, keyword.counted()));
    }

    private static String count(long count, Counted counted) {
        return count + " "
                + switch (counted) {
                    case LENGTH -> count == 1 ? "character" : "characters";
                    case ITEMS -> count == 1 ? "item" : "items";
                    case PROPERTIES -> count == 1 ? "property" : "properties";
                };
    }

    @Override
    public List<String> pattern(Pattern keyword) {
        return List.of("matches " + Html.code(keyword.regex()));
    }

    @Override
    public List<String> format(Format keyword) {
        return List.of("format " + Html.code(keyword.name()));
    }

    @Override
    public List<String> uniqueItems(UniqueItems keyword) {
        return keyword.unique() ? List.of("no two items are equal") : List.of();
    }

    @Override
    public List<String> required(Required keyword) {
        return keyword.names().isEmpty() ? List.of() : List.of("with " + Constraints.codes(keyword.names()));
    }

    @Override
    public List<String> dependentRequired(DependentRequired keyword) {
        List<String> phrases = new ArrayList<>();
        keyword.names().forEach((name, required) -> {
            if (!required.isEmpty()) {
                phrases.add("if " + Html.code(name) + " is present, with " + Constraints.codes(required));
            }
        });
        return phrases;
    }
}
