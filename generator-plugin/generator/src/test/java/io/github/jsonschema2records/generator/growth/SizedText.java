package io.github.jsonschema2records.generator.growth;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A JSON text of any size n. In it, {@code <x>} stands for n times x with commas between, and {@code <<x>>} for n times x
 * without. Inside, {@code %i} is the number of the copy, and {@code %j} the number of the next one. {@code %n} is n, {@code '}
 * is a quotation mark, and {@code @7} is the member {@code $schema} of draft 7. {@code %HASH} are n members whose
 * names have the same hash.
 */
public final class SizedText {

    private static final Pattern COPIES = Pattern.compile("<<(?<plain>.*?)>>|<(?<listed>.*?)>");

    private static final Map<String, String> DRAFTS = Map.of(
            "@4", "http://json-schema.org/draft-04/schema#",
            "@7", "http://json-schema.org/draft-07/schema#",
            "@2019", "https://json-schema.org/draft/2019-09/schema",
            "@OAS", "https://spec.openapis.org/oas/3.1/dialect/base",
            "@2020", "https://json-schema.org/draft/2020-12/schema",
            "@v1", "https://json-schema.org/v1");

    private final String template;

    SizedText(String template) {
        this.template = template;
    }

    /** Returns whether the text differs from size to size. */
    boolean grows() {
        return template.contains("<") || template.contains("%n");
    }

    String of(int size) {
        Matcher matcher = COPIES.matcher(template);
        String text = matcher.replaceAll(found -> {
            String plain = matcher.group("plain");
            return Matcher.quoteReplacement(
                    plain == null ? copies(matcher.group("listed"), size, ", ") : copies(plain, size, ""));
        });
        text = text.replace("%n", Integer.toString(size));
        if (text.contains("%HASH")) {
            text = text.replace("%HASH", namesOfEqualHash(size));
        }
        for (Map.Entry<String, String> draft : DRAFTS.entrySet()) {
            text = text.replace(draft.getKey() + ",", "'$schema': '" + draft.getValue() + "',");
        }
        return text.replace('\'', '"');
    }

    /** Members whose names have the same hash: Aa and BB have. */
    private static String namesOfEqualHash(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, Integer.SIZE)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "'", "': 1")))
                .collect(Collectors.joining(", "));
    }

    private static String copies(String part, int size, String separator) {
        IntFunction<String> copy = i -> part.replace("%i", Integer.toString(i)).replace("%j", Integer.toString(i + 1));
        return IntStream.range(0, size).mapToObj(copy).collect(Collectors.joining(separator));
    }
}
