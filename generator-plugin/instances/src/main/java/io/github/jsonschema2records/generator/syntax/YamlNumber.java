package io.github.jsonschema2records.generator.syntax;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of the core schema of YAML 1.2. A number that YAML 1.1 reads differently is refused. */
public final class YamlNumber {

    /** Text that YAML 1.1 takes for a number and YAML 1.2 does not. */
    private static final Pattern OLD_NUMBER = Pattern.compile(
            "[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9][0-9_]*)");

    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9]+");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(?:inf|nan)", Pattern.CASE_INSENSITIVE);

    private YamlNumber() {}

    /**
     * The reason why a scalar is refused.
     *
     * @param help advice for the user, or null if the message is enough
     */
    public record Refusal(String message, @Nullable String help) {

        /** Returns the message and the help. */
        public String text() {
            return help == null ? message : message + ": " + help;
        }
    }

    /**
     * Checks a plain scalar. Returns the reason why it is refused, or null.
     *
     * @param number whether YAML 1.2 takes it for a number
     */
    public static @Nullable Refusal refusal(String text, boolean number) {
        if (number && NOT_FINITE.matcher(text).matches()) {
            return new Refusal("JSON has no number " + text, null);
        }
        Pattern ambiguous = number ? LEADING_ZERO : OLD_NUMBER;
        if (ambiguous.matcher(text).matches()) {
            return new Refusal(
                    "YAML versions disagree on what " + text + " is",
                    "write a number as in JSON, or quote it if text is meant");
        }
        return null;
    }

    /** Returns the JSON text of a number of the core schema; zero if {@link #refusal} finds that it is none. */
    public static String toJson(String text) {
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        String sign = text.startsWith("-") ? "-" : "";
        if (unsigned.startsWith("0x")) {
            return new BigInteger(unsigned.substring(2), 16).toString();
        }
        if (unsigned.startsWith("0o")) {
            return new BigInteger(unsigned.substring(2), 8).toString();
        }
        return NOT_FINITE.matcher(unsigned).matches() ? "0" : sign + decimal(unsigned.toLowerCase(Locale.ROOT));
    }

    /** Adds the digits that JSON requires on both sides of the point, and removes leading zeros. */
    private static String decimal(String unsigned) {
        int exponentAt = unsigned.indexOf('e');
        String mantissa = exponentAt < 0 ? unsigned : unsigned.substring(0, exponentAt);
        String exponent = exponentAt < 0 ? "" : unsigned.substring(exponentAt);
        int point = mantissa.indexOf('.');
        String integer = (point < 0 ? mantissa : mantissa.substring(0, point)).replaceFirst("^0+(?=.)", "");
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        return (integer.isEmpty() ? "0" : integer)
                + (point < 0 ? "" : "." + (fraction.isEmpty() ? "0" : fraction))
                + exponent;
    }
}
