package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import java.util.ArrayList;
import java.util.List;

/** Creates strings that break an assertion about strings. */
final class StringBreaches {

    private static final int SOME = 4;

    private final ValueSearch search;
    private final Conjunction schemas;

    /**
     * Creates it for a place.
     *
     * @param schemas the schemas of the place without the assertion
     */
    StringBreaches(ValueSearch search, Conjunction schemas) {
        this.search = search;
        this.schemas = schemas;
    }

    /** Returns strings of a length beyond a limit. */
    List<SourceValue> lengths(Size keyword, long size) {
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

    /** Returns strings that a pattern does not match. */
    List<SourceValue> pattern(Pattern keyword) {
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

    /** Returns strings that probably do not have a format. */
    List<SourceValue> formats() {
        List<SourceValue> found = new ArrayList<>();
        FormatTexts.invalid().forEach(text -> found.add(MadeValues.string(text)));
        found.addAll(search.strings().of(schemas, SOME));
        return found;
    }
}
