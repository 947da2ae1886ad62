package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Creates values that break one assertion and probably hold otherwise, from a value that holds.
 *
 * <p>The result is empty if such values would be too large, or if no value breaks the assertion.
 */
final class Breaches implements AssertionCases<List<SourceValue>> {

    private static final int SOME = 4;

    /** Values of all kinds. */
    static final List<SourceValue> ALL_KINDS = List.of(
            MadeValues.string("a"),
            MadeValues.number(BigDecimal.ONE),
            MadeValues.number(new BigDecimal("0.5")),
            MadeValues.bool(true),
            MadeValues.object(Map.of()),
            MadeValues.array(List.of()),
            MadeValues.nothing());

    private final ValueSearch search;
    private final SourceValue value;

    /** The schemas of the place without the assertion. */
    private final Conjunction schemas;

    private Breaches(ValueSearch search, SourceValue value, Conjunction schemas) {
        this.search = search;
        this.value = value;
        this.schemas = schemas;
    }

    /** Returns values that break an assertion. */
    static List<SourceValue> of(Assertion assertion, ValueSearch search, Carrier carrier, Conjunction without) {
        return assertion.matchAssertion(new Breaches(search, carrier.part(), without));
    }

    @Override
    public List<SourceValue> type(Type keyword) {
        Kinds allowed = Kinds.of(keyword.types());
        return ALL_KINDS.stream()
                .filter(other -> !Kinds.of(other).within(allowed))
                .toList();
    }

    @Override
    public List<SourceValue> enumeration(Enumeration keyword) {
        return choice(keyword);
    }

    @Override
    public List<SourceValue> constant(Const keyword) {
        return choice(keyword);
    }

    private List<SourceValue> choice(Choice keyword) {
        List<SourceValue> listed =
                keyword.values().stream().map(MadeValues::copy).toList();
        List<SourceValue> others = new ArrayList<>();
        if (schemas.all(Choice.class).isEmpty()) {
            search.candidates(schemas, SOME, other -> {
                others.add(other);
                return others.size() > 2 * SOME;
            });
        }
        for (SourceValue each : listed) {
            if (each instanceof SourceString string && others.size() < 3 * SOME) {
                others.add(MadeValues.string(string.value() + "x"));
            } else if (each instanceof SourceNumber number && Decimals.isModerate(number.value())) {
                others.add(MadeValues.number(number.value().add(BigDecimal.ONE)));
            }
        }
        others.addAll(ALL_KINDS);
        return others.stream().filter(other -> !listed.contains(other)).toList();
    }

    @Override
    public List<SourceValue> multipleOf(MultipleOf keyword) {
        BigDecimal divisor = keyword.divisor();
        if (!Decimals.isModerate(divisor)) {
            return List.of();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        search.candidates(schemas, SOME, other -> {
            if (other instanceof SourceNumber number) {
                numbers.add(number.value());
            }
            return false;
        });
        BigDecimal start = value instanceof SourceNumber number ? number.value() : BigDecimal.ZERO;
        for (String offset : List.of("1", "-1", "0.5", "0.1", "0.01")) {
            numbers.add(start.add(new BigDecimal(offset)));
        }
        numbers.add(start.add(divisor.multiply(new BigDecimal("0.5"))));
        return numbers.stream()
                .filter(number ->
                        Decimals.isModerate(number) && number.remainder(divisor).signum() != 0)
                .map(number -> (SourceValue) MadeValues.number(number))
                .toList();
    }

    @Override
    public List<SourceValue> bound(Bound keyword) {
        if (!Decimals.isModerate(keyword.limit())) {
            return List.of();
        }
        List<SourceValue> numbers = new ArrayList<>();
        BigDecimal step = schemas.all(MultipleOf.class).stream()
                .map(MultipleOf::divisor)
                .filter(Decimals::isModerate)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal floor = keyword.limit().divide(step, 0, RoundingMode.FLOOR);
        int sign = keyword.upper() ? 1 : -1;
        for (int offset : new int[] {0, 1, 2, 3}) {
            numbers.add(MadeValues.number(
                    floor.add(BigDecimal.valueOf((long) sign * offset)).multiply(step)));
        }
        numbers.add(MadeValues.number(keyword.limit()));
        numbers.add(
                MadeValues.number(keyword.limit().add(BigDecimal.valueOf(sign).multiply(new BigDecimal("0.5")))));
        return numbers.stream()
                .filter(number -> !keyword.allows(((SourceNumber) number).value()))
                .toList();
    }

    @Override
    public List<SourceValue> size(Size keyword) {
        long size = keyword.upper() ? keyword.limit() + 1 : keyword.limit() - 1;
        return switch (keyword.counted()) {
            case LENGTH -> lengths(keyword, size);
            case ITEMS -> value instanceof SourceArray array ? items(array, size) : List.of();
            case PROPERTIES -> value instanceof SourceObject object ? properties(object, size) : List.of();
        };
    }

    private List<SourceValue> lengths(Size keyword, long size) {
        if (size > StringValues.LONGEST) {
            return List.of();
        }
        long min = keyword.upper() ? size : 0;
        long max = keyword.upper() ? size + SOME : size;
        List<SourceValue> found = new ArrayList<>(search.strings().strings(schemas, List.of(), min, max, SOME));
        found.add(MadeValues.string("a".repeat((int) size)));
        return found.stream()
                .filter(text -> !keyword.allows(((SourceString) text)
                        .value()
                        .codePointCount(0, ((SourceString) text).value().length())))
                .toList();
    }

    private List<SourceValue> items(SourceArray array, long size) {
        if (size > ArrayValues.MOST_ITEMS) {
            return List.of();
        }
        List<SourceValue> found = new ArrayList<>();
        List<SourceValue> items = search.arrays().items(schemas, Map.of(), (int) size);
        if (items != null) {
            found.add(MadeValues.array(items));
        }
        if (size <= array.elements().size()) {
            found.add(MadeValues.array(array.elements().subList(0, (int) size)));
        } else {
            List<SourceValue> longer = new ArrayList<>(array.elements());
            for (int i = longer.size(); i < size; i++) {
                longer.add(i == 0 ? MadeValues.string("a") : longer.get(i - 1));
            }
            found.add(MadeValues.array(longer));
        }
        return found;
    }

    private List<SourceValue> properties(SourceObject object, long size) {
        if (size > ArrayValues.MOST_ITEMS) {
            return List.of();
        }
        Map<String, SourceValue> members = MadeValues.members(object);
        if (members.size() < size) {
            Map<String, SourceValue> declared =
                    new LinkedHashMap<>(search.objects().filled(schemas, members, size));
            Map<String, SourceValue> others = new LinkedHashMap<>(members);
            for (int i = 0; declared.size() < size || others.size() < size; i++) {
                declared.putAll(declared.size() < size ? Map.of("p" + i, MadeValues.string("a")) : Map.of());
                others.putAll(others.size() < size ? Map.of("p" + i, MadeValues.string("a")) : Map.of());
            }
            return List.of(MadeValues.object(declared), MadeValues.object(others));
        }
        Map<String, SourceValue> fewer = new LinkedHashMap<>();
        List<String> needed = schemas.all(Required.class).stream()
                .flatMap(r -> r.names().stream())
                .toList();
        Stream.concat(needed.stream().filter(members::containsKey), members.keySet().stream())
                .distinct()
                .limit(size)
                .forEach(name -> fewer.put(name, members.get(name)));
        return List.of(MadeValues.object(fewer));
    }

    @Override
    public List<SourceValue> pattern(Pattern keyword) {
        List<String> excluded = List.of(keyword.regex());
        long max = Math.min(schemas.max(Counted.LENGTH), StringValues.LONGEST);
        List<SourceValue> found =
                new ArrayList<>(search.strings().strings(schemas, excluded, schemas.min(Counted.LENGTH), max, SOME));
        for (String text : List.of("a", "", " ", "!", "0", "%%%", "a b", "\u00e9")) {
            found.add(MadeValues.string(text));
        }
        return found.stream()
                .filter(text -> !search.interpreter().matches(keyword.regex(), ((SourceString) text).value()))
                .toList();
    }

    @Override
    public List<SourceValue> format(Format keyword) {
        List<SourceValue> found = new ArrayList<>();
        FormatTexts.invalid().forEach(text -> found.add(MadeValues.string(text)));
        found.addAll(search.strings().of(schemas, SOME));
        return found;
    }

    @Override
    public List<SourceValue> uniqueItems(UniqueItems keyword) {
        if (!(value instanceof SourceArray array)) {
            return List.of();
        }
        List<SourceValue> items = new ArrayList<>(array.elements());
        if (items.isEmpty()) {
            search.values(ArrayValues.schemasOf(schemas, 0), 1).forEach(items::add);
        }
        if (items.isEmpty()) {
            return List.of();
        }
        List<SourceValue> longer = new ArrayList<>(items);
        longer.add(items.get(items.size() - 1));
        List<SourceValue> same = new ArrayList<>(items);
        same.replaceAll(item -> items.get(items.size() - 1));
        return List.of(MadeValues.array(longer), MadeValues.array(same));
    }

    @Override
    public List<SourceValue> required(Required keyword) {
        List<SourceValue> found = new ArrayList<>();
        if (value instanceof SourceObject object) {
            keyword.names().forEach(name -> found.add(without(object, List.of(name))));
            found.add(MadeValues.object(Map.of()));
        }
        return found;
    }

    @Override
    public List<SourceValue> dependentRequired(DependentRequired keyword) {
        List<SourceValue> found = new ArrayList<>();
        if (value instanceof SourceObject object) {
            keyword.names().forEach((name, others) -> {
                Map<String, SourceValue> members = MadeValues.members(object);
                SourceValue trigger = members.containsKey(name)
                        ? members.get(name)
                        : search.objects().value(schemas, name);
                if (trigger != null) {
                    members.put(name, trigger);
                    List<String> removed =
                            others.stream().filter(other -> !other.equals(name)).toList();
                    found.add(without(MadeValues.object(members), removed));
                }
            });
        }
        return found;
    }

    private static SourceValue without(SourceObject object, List<String> names) {
        Map<String, SourceValue> members = MadeValues.members(object);
        members.keySet().removeAll(names);
        return MadeValues.object(members);
    }
}
