package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes values in messages. */
final class Quoted {

    private static final int LONGEST = 100;
    private static final int MOST = 12;

    private Quoted() {}

    static String of(String text) {
        return of(JsonData.of(text));
    }

    /** Returns the JSON of a value, shortened. */
    static String of(JsonData value) {
        return PrintableText.shorten(value.toString(), LONGEST);
    }

    /** Returns the JSON of some values, the last one behind a word. */
    static String list(Collection<JsonData> values, String word) {
        if (values.size() > MOST) {
            return values.stream().limit(MOST).map(Quoted::of).collect(Collectors.joining(", ")) + ", ...";
        }
        return names(values.stream().map(Quoted::of).toList(), word);
    }

    /** Returns names, the last one behind a word. */
    static String names(Collection<String> names, String word) {
        String all = String.join(", ", names);
        int last = names.size() < 2 ? -1 : all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " " + word + all.substring(last + 1);
    }
}
