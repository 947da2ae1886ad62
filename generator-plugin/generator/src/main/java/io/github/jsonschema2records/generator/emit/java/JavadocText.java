package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.Examples;
import io.github.jsonschema2records.generator.upgrade.Keyword.ReadOnly;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.WriteOnly;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Formats the annotations of schemas for people as HTML: description, {@code readOnly} and {@code writeOnly}, examples.
 */
public final class JavadocText {

    private static final int MAX_EXAMPLES = 3;

    /** Greatest length of an example. Longer ones are easier to read in the schema. */
    private static final int MAX_LENGTH = 60;

    private JavadocText() {}

    /** Returns the text of schemas that describe one value, for each part the first one; "" if there is none. */
    public static String of(List<Schema> schemas) {
        return of(schemas, List.of());
    }

    /** Returns the text of a component. */
    public static String of(Component component) {
        return of(component.schemas(), component.conditional() ? List.of("conditional") : List.of());
    }

    private static String of(List<Schema> schemas, List<String> notes) {
        String description = described(description(schemas), access(schemas, notes));
        return and(description, examples(schemas));
    }

    private static String and(String text, String sentence) {
        if (text.isEmpty() || sentence.isEmpty()) {
            return text + sentence;
        }
        boolean ended = ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return text + (ended ? " " : ". ") + sentence;
    }

    private static String described(String description, String access) {
        if (access.isEmpty()) {
            return description;
        }
        return description.isEmpty()
                ? access.substring(0, 1).toUpperCase(Locale.ROOT) + access.substring(1) + "."
                : description + " (" + access + ")";
    }

    private static String description(List<Schema> schemas) {
        for (Schema schema : schemas) {
            Description description = schema.keyword(Description.class);
            Title title = schema.keyword(Title.class);
            String text = description != null ? description.text() : title != null ? title.text() : "";
            if (!text.isBlank()) {
                return JavadocHtml.of(text.strip());
            }
        }
        return "";
    }

    private static String access(List<Schema> schemas, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (schemas.stream().map(s -> s.keyword(ReadOnly.class)).anyMatch(k -> k != null && k.readOnly())) {
            all.add("read-only");
        }
        if (schemas.stream().map(s -> s.keyword(WriteOnly.class)).anyMatch(k -> k != null && k.writeOnly())) {
            all.add("write-only");
        }
        return String.join(", ", all);
    }

    private static String examples(List<Schema> schemas) {
        String examples = schemas.stream()
                .map(schema -> schema.keyword(Examples.class))
                .filter(Objects::nonNull)
                .flatMap(keyword -> keyword.values().stream())
                .map(SourceJson::text)
                .filter(text -> text.length() <= MAX_LENGTH)
                .distinct()
                .limit(MAX_EXAMPLES)
                .map(JavadocHtml::value)
                .collect(Collectors.joining(", "));
        return examples.isEmpty() ? "" : "For example " + examples + ".";
    }
}
