package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the array of {@code numeric}: one comparison, or a lower and then an upper bound. */
final class NumericParser {

    private static final List<String> OPERATORS = List.of("=", ">", ">=", "<", "<=");

    private static final String FORM =
            "\"numeric\" needs a comparison such as [\">\", 0], or a lower and then an upper bound,"
                    + " [\">\", 0, \"<=\", 5]";

    private final JsonDocument d;
    private final Problems problems;

    NumericParser(JsonDocument d, Problems problems) {
        this.d = d;
        this.problems = problems;
    }

    /** Returns the matcher, or null if a problem was reported. */
    @Nullable
    Matcher parse(int at, String path) {
        int count = d.isArray(at) ? d.count(at) : 0;
        if (count != 2 && count != 4) {
            problems.error(at, path, FORM);
            return null;
        }
        List<String> operators = new ArrayList<>();
        List<JsonNumber> bounds = new ArrayList<>();
        for (int i = d.first(at); i < d.end(at); i = d.next(i + 1)) {
            if (!comparison(i, path)) {
                return null;
            }
            operators.add(d.string(i));
            bounds.add((JsonNumber) d.data(i + 1));
        }
        return count == 4 && !range(at, path, operators, bounds) ? null : new Matcher.Numeric(at, operators, bounds);
    }

    private boolean comparison(int at, String path) {
        if (!d.isString(at)) {
            problems.error(at, path, FORM);
            return false;
        }
        String operator = d.string(at);
        if (!OPERATORS.contains(operator)) {
            String equal =
                    operator.equals("==") ? ", did you mean \"=\"?" : "; there are " + String.join(" ", OPERATORS);
            problems.error(at, path, "\"numeric\" has no comparison \"" + operator + "\"" + equal);
            return false;
        }
        if (!d.isNumber(at + 1)) {
            problems.error(at + 1, path, "\"numeric\" compares with a number, without quotes");
            return false;
        }
        return true;
    }

    private boolean range(int at, String path, List<String> operators, List<JsonNumber> bounds) {
        if (!operators.get(0).startsWith(">") || !operators.get(1).startsWith("<")) {
            problems.error(at, path, FORM);
            return false;
        }
        int order = bounds.get(0).compareTo(bounds.get(1));
        if (order == 0 && operators.equals(List.of(">=", "<="))) {
            problems.error(at, path, "EventBridge refuses equal bounds; write [\"=\", " + bounds.get(0) + "]");
            return false;
        }
        if (order >= 0) {
            problems.error(
                    at,
                    path,
                    "no number is " + operators.get(0) + " " + bounds.get(0) + " and " + operators.get(1) + " "
                            + bounds.get(1) + ", so this never matches");
            return false;
        }
        return true;
    }
}
