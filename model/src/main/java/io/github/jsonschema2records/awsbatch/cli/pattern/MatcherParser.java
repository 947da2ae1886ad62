package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the elements of the arrays of a pattern, and reports those that EventBridge refuses. */
final class MatcherParser {

    private static final List<String> OPERATORS =
            List.of("prefix", "suffix", "equals-ignore-case", "wildcard", "anything-but", "numeric", "cidr", "exists");

    private static final Set<String> IN_ANYTHING_BUT = Set.of("prefix", "suffix", "equals-ignore-case", "wildcard");

    /** Names that other tools have for an operator. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("starts-with", "prefix"),
            Map.entry("begins-with", "prefix"),
            Map.entry("ends-with", "suffix"),
            Map.entry("contains", "wildcard"),
            Map.entry("regex", "wildcard"),
            Map.entry("like", "wildcard"),
            Map.entry("matches", "wildcard"),
            Map.entry("not", "anything-but"),
            Map.entry("not-equals", "anything-but"));

    private final JsonDocument d;
    private final Problems problems;

    MatcherParser(JsonDocument d, Problems problems) {
        this.d = d;
        this.problems = problems;
    }

    /** Returns the matcher at a token, or null if it was reported. */
    @Nullable
    Matcher parse(int at, String path, Set<String> names) {
        if (d.isArray(at)) {
            problems.error(
                    at, path, "an array in the array of values is refused by EventBridge; put its values outside");
            return null;
        }
        return d.isObject(at) ? operation(at, path, names) : new Matcher.Exact(at, d.data(at));
    }

    private @Nullable Matcher operation(int at, String path, Set<String> names) {
        if (d.count(at) == 0) {
            problems.error(at, path, "an empty object in the array of values is refused by EventBridge");
            return null;
        }
        int name = d.first(at);
        String operator = d.string(name);
        if (!OPERATORS.contains(operator)) {
            unknown(name, path, operator, names);
            return null;
        }
        if (d.count(at) > 1) {
            problems.error(
                    d.next(name + 1),
                    path,
                    "each object has one operator; put the others into objects of their own, of which one must match");
            return null;
        }
        return switch (operator) {
            case "exists" -> exists(name + 1, path);
            case "numeric" -> new NumericParser(d, problems).parse(name + 1, path);
            case "cidr" -> cidr(name + 1, path);
            case "anything-but" -> anythingBut(name + 1, path);
            default -> text(name + 1, path, operator);
        };
    }

    private void unknown(int at, String path, String operator, Set<String> names) {
        if (names.contains(operator)) {
            problems.error(
                    at,
                    path,
                    "members are in an object, not in an array: write \"" + last(path) + "\": {\"" + operator
                            + "\": [...]}");
            return;
        }
        String alias = Similar.value(operator, OTHER_NAMES.keySet());
        String other = Similar.name(operator, OPERATORS) == null && alias != null ? OTHER_NAMES.get(alias) : null;
        String similar = other != null ? other : Similar.name(operator, OPERATORS);
        String example = "wildcard".equals(other) ? ", such as {\"wildcard\": \"*text*\"}" : "";
        String cure = similar == null
                ? "; the operators are " + String.join(", ", OPERATORS)
                : ", did you mean \"" + similar + "\"" + example + "?";
        problems.add(Severity.ERROR, at, path, "EventBridge has no operator \"" + operator + "\"" + cure, similar);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private @Nullable Matcher exists(int at, String path) {
        if (!d.isBoolean(at)) {
            problems.error(at, path, "\"exists\" needs true or false, without quotes");
            return null;
        }
        return new Matcher.Exists(at, d.booleanValue(at));
    }

    private @Nullable Matcher cidr(int at, String path) {
        if (!d.isString(at)) {
            problems.error(at, path, "\"cidr\" needs a string such as \"10.0.0.0/24\"");
            return null;
        }
        return new Matcher.Cidr(at);
    }

    /** Reads a string, or for some operators {@code {"equals-ignore-case": "text"}}. */
    private @Nullable Matcher text(int at, String path, String operator) {
        boolean canIgnoreCase = operator.equals("prefix") || operator.equals("suffix");
        boolean ignoresCase = operator.equals("equals-ignore-case");
        int value = at;
        if (canIgnoreCase && d.isObject(at) && d.count(at) == 1 && d.stringEquals(at + 1, "equals-ignore-case")) {
            value = at + 2;
            ignoresCase = true;
        }
        if (!d.isString(value)) {
            String several = d.isArray(value) ? "; for several, write an object for each of them" : "";
            problems.error(value, path, "\"" + operator + "\" needs a string" + several);
            return null;
        }
        String text = d.string(value);
        if (operator.equals("wildcard") && text.contains("**")) {
            problems.add(
                    Severity.ERROR,
                    value,
                    path,
                    "EventBridge refuses consecutive wildcards; write " + Quoted.of(text.replaceAll("\\*+", "*")),
                    text.replaceAll("\\*+", "*"));
            return null;
        }
        if (operator.equals("wildcard") && hasBrokenEscape(text)) {
            problems.error(
                    value,
                    path,
                    "in a wildcard, a backslash is only for \\\\* and \\\\\\\\, which are * and \\\\ themselves");
            return null;
        }
        return new Matcher.Text(value, operator, text, ignoresCase);
    }

    /** Returns whether a backslash is before any other character than those that need one. */
    private static boolean hasBrokenEscape(String wildcard) {
        for (int i = wildcard.indexOf('\\'); i >= 0; i = wildcard.indexOf('\\', i + 2)) {
            if (i + 1 == wildcard.length() || "*\\".indexOf(wildcard.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Matcher anythingBut(int at, String path) {
        if (!d.isObject(at)) {
            return excluded(at, path, null);
        }
        String operator = d.count(at) == 1 ? d.string(at + 1) : "";
        if (!IN_ANYTHING_BUT.contains(operator)) {
            problems.error(
                    at,
                    path,
                    "\"anything-but\" needs a string, a number, an array of them, or an object with one of prefix,"
                            + " suffix, equals-ignore-case and wildcard");
            return null;
        }
        return excluded(at + 2, path, operator);
    }

    /** Reads a value or an array of values, all strings or all numbers. */
    private @Nullable Matcher excluded(int at, String path, @Nullable String operator) {
        List<Integer> values = new ArrayList<>();
        if (d.isArray(at)) {
            for (int i = d.first(at); i < d.end(at); i = d.next(i)) {
                values.add(i);
            }
        } else {
            values.add(at);
        }
        boolean strings = values.stream().allMatch(d::isString);
        boolean numbers = operator == null && values.stream().allMatch(d::isNumber);
        if (values.isEmpty() || !(strings || numbers)) {
            problems.error(
                    at,
                    path,
                    operator == null
                            ? "\"anything-but\" needs strings or numbers, and not both; null and booleans are refused"
                            : "\"" + operator + "\" in \"anything-but\" needs a string or an array of strings");
            return null;
        }
        List<Matcher> excluded = new ArrayList<>();
        for (int value : values) {
            Matcher matcher = operator == null ? new Matcher.Exact(value, d.data(value)) : text(value, path, operator);
            if (matcher == null) {
                return null;
            }
            excluded.add(matcher);
        }
        return new Matcher.AnythingBut(at, excluded);
    }
}
