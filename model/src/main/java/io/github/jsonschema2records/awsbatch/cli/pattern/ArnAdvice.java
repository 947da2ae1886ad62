package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.Shape;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import java.util.Locale;
import java.util.Set;

/** Warns of a name where events have an ARN, as the examples of the schema show. */
final class ArnAdvice {

    private static final String ARN = "arn:";

    private final Problems problems;

    ArnAdvice(Problems problems) {
        this.problems = problems;
    }

    /** Checks a matcher that the schema allows. */
    void check(Matcher matcher, String path, Shape shape) {
        Set<JsonData> examples = shape.examples();
        String text = beginning(matcher);
        boolean ignoresCase = matcher instanceof Matcher.Text operation && operation.ignoresCase();
        String start = ignoresCase ? text.toLowerCase(Locale.ROOT) : text;
        boolean isArn = start.startsWith(ARN) || ARN.startsWith(start) || WildcardAdvice.isSuspicious(text);
        if (!isArn && !examples.isEmpty() && examples.stream().allMatch(ArnAdvice::isArn)) {
            String cure = "{\"wildcard\": " + Quoted.of("*/" + text + "*") + "}";
            problems.add(
                    Severity.WARNING,
                    matcher.at(),
                    path,
                    "this is an ARN, such as " + Quoted.of(examples.iterator().next()) + ", and does not begin with "
                            + Quoted.of(text) + "; write " + cure,
                    cure);
        }
    }

    /** Returns the text with which all values begin that match; empty if there is none. */
    private static String beginning(Matcher matcher) {
        if (matcher instanceof Matcher.Text operation) {
            return switch (operation.operator()) {
                case "prefix", "equals-ignore-case" -> operation.text();
                case "wildcard" -> operation.text().split("[*\\\\]", 2)[0];
                default -> "";
            };
        }
        return matcher.only() instanceof JsonString value ? value.value() : "";
    }

    private static boolean isArn(JsonData example) {
        return example instanceof JsonString text && text.value().startsWith(ARN);
    }
}
