package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.Shape;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.JsonSyntaxException;
import io.github.jsonschema2records.runtime.JsonType;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains a matcher for values of another JSON type. */
final class TypeAdvice {

    private TypeAdvice() {}

    static String reason(Matcher matcher, Shape shape) {
        String type = shape.isInteger() && shape.types().equals(Set.of(JsonType.NUMBER)) ? "integer" : names(shape);
        String is = "this is " + ("aio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
        if (matcher instanceof Matcher.Exact exact) {
            return is + ", and never equal to " + of(exact.value()) + cure(exact.value(), shape);
        }
        String operator = matcher instanceof Matcher.Text text ? text.operator() : name(matcher);
        return is + ", and \"" + operator + "\" compares "
                + (matcher instanceof Matcher.Numeric ? "numbers" : "strings");
    }

    private static String name(Matcher matcher) {
        return matcher instanceof Matcher.Numeric ? "numeric" : "cidr";
    }

    private static String of(JsonData value) {
        return (value.type() == JsonType.NULL ? "" : "the " + value.type() + " ") + Quoted.of(value);
    }

    private static String cure(JsonData value, Shape shape) {
        if (value.type() == JsonType.NULL) {
            return "; an absent member is {\"exists\": false}";
        }
        if (shape.types().contains(JsonType.STRING)) {
            return "; write " + Quoted.of(value.toString());
        }
        JsonData plain = value instanceof JsonString text ? plain(text.value()) : null;
        return plain != null && shape.types().contains(plain.type()) ? "; write " + plain + " without quotes" : "";
    }

    private static @Nullable JsonData plain(String text) {
        try {
            return JsonData.parse(text);
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    private static String names(Shape shape) {
        return shape.types().stream().map(JsonType::toString).collect(Collectors.joining(" or "));
    }
}
