package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.ValueTest;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.JsonType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of the array that a pattern has for a value.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html">Amazon
 *     EventBridge User Guide: comparison operators</a>
 */
sealed interface Matcher extends ValueTest {

    Set<JsonType> SCALARS = Set.of(JsonType.NULL, JsonType.BOOLEAN, JsonType.NUMBER, JsonType.STRING);

    /** Returns the token that is the value to compare with. */
    int at();

    /** A value that must be equal. */
    record Exact(int at, JsonData value) implements Matcher {
        @Override
        public boolean matches(JsonData other) {
            return value.equals(other);
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(value.type());
        }

        @Override
        public JsonData only() {
            return value;
        }
    }

    /** A comparison with a string: {@code prefix}, {@code suffix}, {@code equals-ignore-case}, {@code wildcard}. */
    record Text(int at, String operator, String text, boolean ignoresCase) implements Matcher {
        @Override
        public boolean matches(JsonData other) {
            return other instanceof JsonString string && matches(fold(string.value()), fold(text));
        }

        private boolean matches(String value, String operand) {
            return switch (operator) {
                case "prefix" -> value.startsWith(operand);
                case "suffix" -> value.endsWith(operand);
                case "wildcard" -> wildcard(operand).matcher(value).matches();
                default -> value.equals(operand);
            };
        }

        private String fold(String value) {
            return ignoresCase ? value.toLowerCase(Locale.ROOT) : value;
        }

        /** A backslash makes the next character an ordinary one. */
        private static Pattern wildcard(String operand) {
            StringBuilder pattern = new StringBuilder();
            for (int i = 0; i < operand.length(); i++) {
                char c = operand.charAt(i);
                if (c == '*') {
                    pattern.append(".*");
                } else {
                    i += c == '\\' && i + 1 < operand.length() ? 1 : 0;
                    pattern.append(Pattern.quote(operand.substring(i, i + 1)));
                }
            }
            return Pattern.compile(pattern.toString(), Pattern.DOTALL);
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.STRING);
        }
    }

    /** A range of numbers. */
    record Numeric(int at, List<String> operators, List<JsonNumber> bounds) implements Matcher {
        @Override
        public boolean matches(JsonData other) {
            boolean matches = other instanceof JsonNumber;
            for (int i = 0; i < bounds.size() && matches; i++) {
                int order = ((JsonNumber) other).compareTo(bounds.get(i));
                matches = switch (operators.get(i)) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    case ">=" -> order >= 0;
                    default -> order == 0;
                };
            }
            return matches;
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.NUMBER);
        }
    }

    /** A range of IP addresses. */
    record Cidr(int at) implements Matcher {
        @Override
        public boolean matches(JsonData other) {
            return false;
        }

        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.STRING);
        }
    }

    /** Presence or absence of a value. */
    record Exists(int at, boolean present) implements Matcher {
        @Override
        public boolean matches(JsonData other) {
            return present;
        }

        @Override
        public Set<JsonType> types() {
            return present ? SCALARS : Set.of();
        }
    }

    /** All values but some. */
    record AnythingBut(int at, List<Matcher> excluded) implements Matcher {
        @Override
        public boolean matches(JsonData other) {
            return excluded.stream().noneMatch(matcher -> matcher.matches(other));
        }

        @Override
        public Set<JsonType> types() {
            return EnumSet.copyOf(SCALARS);
        }
    }
}
