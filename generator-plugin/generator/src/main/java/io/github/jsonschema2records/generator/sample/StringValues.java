package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.regex.PatternTexts;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;

/** Creates strings that match patterns and have the lengths and formats that are asked for. */
final class StringValues {

    /** The longest string that is made. */
    static final long LONGEST = 100_000;

    private final PatternTexts texts;

    StringValues(PatternTexts texts) {
        this.texts = texts;
    }

    /** Returns texts that a pattern matches. */
    List<String> matching(String pattern, int count) {
        return texts.find(List.of(pattern), List.of(), 0, LONGEST, count);
    }

    /** Returns texts that no pattern matches; none if there are no patterns. */
    List<String> excluding(List<String> patterns, int count) {
        return patterns.isEmpty() ? List.of() : texts.find(List.of(), patterns, 0, LONGEST, count);
    }

    /** Returns strings, in the order of preference. Not all are valid if there are formats. */
    List<SourceValue> of(Conjunction schemas, int count) {
        return strings(schemas, List.of(), schemas.min(Counted.LENGTH), schemas.max(Counted.LENGTH), count);
    }

    /**
     * Returns strings with another range of lengths.
     *
     * @param excluded further patterns that must not match
     */
    List<SourceValue> strings(Conjunction schemas, List<String> excluded, long min, long max, int count) {
        List<String> patterns = schemas.all(Pattern.class).stream()
                .map(Pattern::regex)
                .distinct()
                .toList();
        List<String> allExcluded = new ArrayList<>(excluded);
        schemas.all(Not.class).forEach(not -> addExcluded(not.schema(), allExcluded));
        List<SourceValue> values = new ArrayList<>();
        for (Format format : schemas.all(Format.class)) {
            FormatTexts.valid(format.name()).forEach(text -> values.add(MadeValues.string(text)));
        }
        if (max >= 1 && min == 0) {
            add(texts.find(patterns, allExcluded, 1, max, count), values);
        }
        if (min > LONGEST) {
            return values;
        } else if (patterns.isEmpty() && allExcluded.isEmpty() && min > 1) {
            add(
                    List.of("a".repeat((int) min), "b".repeat((int) min), "a".repeat((int) Math.min(max, min + 1))),
                    values);
        } else {
            add(texts.find(patterns, allExcluded, min, max, count), values);
        }
        return values;
    }

    private static void add(List<String> found, List<SourceValue> values) {
        found.forEach(text -> values.add(MadeValues.string(text)));
    }

    /** Adds the pattern of a schema that has nothing else, so that it can be excluded. */
    private static void addExcluded(Schema schema, List<String> excluded) {
        List<Pattern> patterns = schema.keywords(Pattern.class).toList();
        boolean nothingElse = schema.occurrences().stream()
                .allMatch(occurrence -> occurrence.keyword() instanceof Pattern
                        || !occurrence.keyword().constrains());
        if (patterns.size() == 1 && nothingElse) {
            excluded.add(patterns.get(0).regex());
        }
    }
}
