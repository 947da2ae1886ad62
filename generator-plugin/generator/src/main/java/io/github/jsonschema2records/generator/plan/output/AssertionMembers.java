package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Returns the member for an assertion of a schema, with code that writes its value. */
final class AssertionMembers implements AssertionCases<Map<String, Runnable>> {

    private final WrappedJson text;
    private final PatternSources patterns;
    private final boolean assertFormats;
    private final String name;

    /**
     * Creates the members for a keyword.
     *
     * @param name the keyword as written
     */
    AssertionMembers(WrappedJson text, PatternSources patterns, boolean assertFormats, String name) {
        this.text = text;
        this.patterns = patterns;
        this.assertFormats = assertFormats;
        this.name = name;
    }

    @Override
    public Map<String, Runnable> type(Type keyword) {
        return Map.of(name, () -> types(keyword));
    }

    @Override
    public Map<String, Runnable> enumeration(Enumeration keyword) {
        return Map.of(name, () -> text.array(keyword.values(), text::value));
    }

    @Override
    public Map<String, Runnable> constant(Const keyword) {
        return Map.of(name, () -> text.value(keyword.value()));
    }

    @Override
    public Map<String, Runnable> multipleOf(MultipleOf keyword) {
        return Map.of(name, () -> number(keyword.divisor()));
    }

    @Override
    public Map<String, Runnable> bound(Bound keyword) {
        return Map.of(keyword.keyword(), () -> number(keyword.limit()));
    }

    @Override
    public Map<String, Runnable> size(Size keyword) {
        return Map.of(name, () -> text.raw(count(keyword.limit())));
    }

    @Override
    public Map<String, Runnable> pattern(Pattern keyword) {
        String source = patterns.source(keyword.regex());
        return Map.of(name, () -> text.string(source));
    }

    @Override
    public Map<String, Runnable> format(Format keyword) {
        boolean asserts = assertFormats || keyword.asserted();
        return Map.of(asserts ? name : WrittenAnnotation.PREFIX + name, () -> text.string(keyword.name()));
    }

    @Override
    public Map<String, Runnable> uniqueItems(UniqueItems keyword) {
        return keyword.unique() ? Map.of(name, () -> text.raw(true)) : Map.of();
    }

    @Override
    public Map<String, Runnable> required(Required keyword) {
        return Map.of(name, () -> text.strings(keyword.names()));
    }

    @Override
    public Map<String, Runnable> dependentRequired(DependentRequired keyword) {
        return Map.of(name, () -> text.object(keyword.names(), text::strings));
    }

    private void types(Type type) {
        List<String> names = new ArrayList<>();
        for (InstanceType each : InstanceType.values()) {
            if (type.types().contains(each)) {
                boolean plain = each == InstanceType.INTEGER && !type.integralDecimals();
                names.add(plain ? "plainInteger" : each.keyword());
            }
        }
        if (names.size() == 1) {
            text.string(names.get(0));
        } else {
            text.strings(names);
        }
    }

    /** Returns a limit to write. No document is long enough to distinguish a larger one from the greatest int. */
    static long count(long limit) {
        return Math.min(limit, Integer.MAX_VALUE);
    }

    /** Writes a number as checks do: an integer of moderate size in plain digits. */
    private void number(BigDecimal value) {
        OptionalLong integer = Decimals.shortInteger(value);
        text.raw(integer.isPresent() ? integer.getAsLong() : value);
    }
}
