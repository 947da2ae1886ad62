package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Describes in words what schemas demand of the members and items of a value, as HTML. */
final class PartWords implements Keyword.MemberCases<List<String>>, Keyword.ItemCases<List<String>> {

    private final Facts facts;
    private final boolean isOutermost;
    private final BiFunction<Schema, Predicate<Keyword>, String> words;

    /**
     * Creates words for members and items.
     *
     * @param isOutermost whether the page shows the types of the members and items
     * @param words describes a schema, apart from keywords that the page shows in another way; {@code ""} for none
     */
    PartWords(Facts facts, boolean isOutermost, BiFunction<Schema, Predicate<Keyword>, String> words) {
        this.facts = facts;
        this.isOutermost = isOutermost;
        this.words = words;
    }

    /** Returns the words for a schema, or those for one that demands nothing. */
    static String sentence(String words) {
        return words.isEmpty() ? "anything" : words;
    }

    private String sentence(Schema value) {
        return sentence(words.apply(value, keyword -> false));
    }

    @Override
    public List<String> properties(Properties keyword) {
        List<String> phrases = new ArrayList<>();
        keyword.schemas().forEach((name, value) -> {
            if (!value.isFalse()) {
                add(phrases, Html.code(name) + " is ", value);
            } else {
                phrases.add("no " + Html.code(name));
            }
        });
        return phrases;
    }

    @Override
    public List<String> patternProperties(PatternProperties keyword) {
        List<String> phrases = new ArrayList<>();
        keyword.schemas().forEach((regex, value) -> {
            String names = "properties that match " + Html.code(regex);
            phrases.add(value.isFalse() ? "no " + names : names + " are: " + sentence(value));
        });
        return phrases;
    }

    @Override
    public List<String> additionalProperties(AdditionalProperties keyword) {
        return others("properties", keyword.schema());
    }

    @Override
    public List<String> unevaluatedProperties(UnevaluatedProperties keyword) {
        return others("properties", keyword.schema());
    }

    @Override
    public List<String> propertyNames(PropertyNames keyword) {
        return added("each name is ", keyword.schema());
    }

    @Override
    public List<String> prefixItems(PrefixItems keyword) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < keyword.schemas().size(); i++) {
            add(phrases, "item " + (i + 1) + " is ", keyword.schemas().get(i));
        }
        return phrases;
    }

    @Override
    public List<String> items(Items keyword) {
        return keyword.schema().isFalse()
                ? others("items", keyword.schema())
                : added("each item is ", keyword.schema());
    }

    @Override
    public List<String> unevaluatedItems(UnevaluatedItems keyword) {
        return others("items", keyword.schema());
    }

    @Override
    public List<String> contains(Contains keyword) {
        String most = keyword.max() == null ? "" : " and at most " + keyword.max();
        return keyword.min() == 0 && keyword.max() == null
                ? List.of()
                : List.of("at least " + keyword.min() + most + " of the items: " + sentence(keyword.schema()));
    }

    private List<String> others(String what, Schema value) {
        return value.isFalse() ? List.of("no other " + what) : added("other " + what + " are ", value);
    }

    /** Describes values whose type the page shows, unless this is about values inside of others. */
    private List<String> added(String before, Schema value) {
        boolean typed = isOutermost && facts.closure(value).stream().allMatch(PartWords::hasOneType);
        String text = words.apply(value, keyword -> typed && keyword instanceof Type);
        return text.isEmpty() ? List.of() : List.of(before + text);
    }

    private static boolean hasOneType(Schema schema) {
        Type type = schema.keyword(Type.class);
        return type == null || type.types().size() == 1;
    }

    private void add(List<String> phrases, String before, Schema value) {
        String text = words.apply(value, keyword -> false);
        if (!text.isEmpty()) {
            phrases.add(before + text);
        }
    }
}
