package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.Fit;
import io.github.jsonschema2records.awsbatch.cli.schema.Shape;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warns of wildcards and regular expressions where EventBridge compares characters as they are. */
final class WildcardAdvice {

    private final Problems problems;

    WildcardAdvice(Problems problems) {
        this.problems = problems;
    }

    /** Checks a matcher that the schema allows. Values that the schema lists, or gives as examples, are right. */
    void check(Matcher matcher, String path, Fit fit, Shape shape) {
        String text = text(matcher);
        if (fit != Fit.KNOWN && text != null && isSuspicious(text) && !hasWildcards(shape)) {
            String cure = cure(matcher, text);
            problems.add(Severity.WARNING, matcher.at(), path, explanation(matcher, text) + "; write " + cure, cure);
        }
    }

    /** Returns whether events have wildcards at this place, as an example of the schema shows. */
    private static boolean hasWildcards(Shape shape) {
        return shape.examples().stream()
                .anyMatch(example -> example instanceof JsonString text && isSuspicious(text.value()));
    }

    /** Returns the text in which a {@code *} has no meaning, or null. */
    static @Nullable String text(Matcher matcher) {
        if (matcher instanceof Matcher.Text operation) {
            return operation.operator().equals("wildcard") ? null : operation.text();
        }
        return matcher.only() instanceof JsonString value ? value.value() : null;
    }

    static boolean isSuspicious(String text) {
        return text.indexOf('*') >= 0 || isExpression(text);
    }

    private static boolean isExpression(String text) {
        return text.contains(".*") || text.contains(".+") || (text.startsWith("^") && text.endsWith("$"));
    }

    /** Returns the explanation and the cure: a value that the schema lists, if the wildcards stand for one only. */
    static String text(Matcher matcher, String text, Collection<JsonData> known) {
        Matcher wildcard = new Matcher.Text(matcher.at(), "wildcard", wildcard(text), true);
        List<JsonData> meant = known.stream().filter(wildcard::matches).toList();
        String cure = meant.size() == 1 ? Quoted.of(meant.get(0)) : cure(matcher, text);
        return explanation(matcher, text) + "; write " + cure;
    }

    private static String wildcard(String text) {
        return text.replaceAll("^\\^|\\$$", "").replaceAll("\\.[*+]", "*").replaceAll("\\*+", "*");
    }

    private static String explanation(Matcher matcher, String text) {
        if (isExpression(text)) {
            return "EventBridge has no regular expressions, and compares " + Quoted.of(text) + " as it is";
        }
        String operator = matcher instanceof Matcher.Text operation ? operation.operator() : "an exact value";
        return operator + " has no wildcards: the * in " + Quoted.of(text) + " is compared as it is";
    }

    /** Returns the matcher that was probably meant. */
    private static String cure(Matcher matcher, String text) {
        String pattern = wildcard(text);
        if (pattern.equals("*")) {
            return "{\"exists\": true}";
        }
        String operator = matcher instanceof Matcher.Text operation ? operation.operator() : "";
        if (pattern.indexOf('*') == pattern.length() - 1 && !operator.equals("suffix")) {
            return "{\"prefix\": " + Quoted.of(pattern.substring(0, pattern.length() - 1)) + "}";
        }
        if (pattern.lastIndexOf('*') == 0 && !operator.equals("prefix")) {
            return "{\"suffix\": " + Quoted.of(pattern.substring(1)) + "}";
        }
        String whole = operator.equals("prefix") && !pattern.endsWith("*")
                ? pattern + "*"
                : operator.equals("suffix") && !pattern.startsWith("*") ? "*" + pattern : pattern;
        return "{\"wildcard\": " + Quoted.of(whole) + "}";
    }
}
