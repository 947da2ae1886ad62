package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue.Array;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue.ClassLiteral;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue.Constant;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue.Literal;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue.Nested;
import io.github.jsonschema2records.generator.plan.type.AnnotationValue.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses an annotation. Only its values are kept, so nothing else of the text gets into generated code. */
public final class AnnotationParser {

    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern ELEMENT = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*=");
    private static final Pattern INTEGER = Pattern.compile("(-?[0-9]+)([lL]?)(?![\\w.])");
    private static final Pattern DECIMAL =
            Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?[fFdD]?(?![\\w.])");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n\\r]|\\\\[btnfr\"'\\\\])*+)\"");

    private final String text;
    private int at;

    private AnnotationParser(String text) {
        this.text = text;
    }

    /**
     * Reads an annotation as Java writes it, with full names of classes. Values are strings, numbers, booleans,
     * classes, constants, annotations, and arrays of these.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static JavaAnnotation parse(String text) {
        AnnotationParser parser = new AnnotationParser(text);
        JavaAnnotation annotation = parser.annotation();
        parser.skipSpace();
        if (parser.at < text.length()) {
            throw parser.expected("the end of the annotation");
        }
        return annotation;
    }

    private JavaAnnotation annotation() {
        require('@');
        skipSpace();
        String className = qualified(take(NAME, "the name of an annotation").group());
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        if (accept('(') && !accept(')')) {
            do {
                element(elements);
            } while (accept(','));
            require(')');
        }
        return new JavaAnnotation(className, elements);
    }

    private void element(Map<String, AnnotationValue> elements) {
        skipSpace();
        Matcher named = ELEMENT.matcher(text).region(at, text.length());
        String name = "value";
        if (named.lookingAt()) {
            name = named.group(1);
            at = named.end();
        }
        if (!JavaNames.isQualified(name) || elements.put(name, value()) != null) {
            throw new IllegalArgumentException("the element \"" + name + "\" is wrong or given twice in " + text);
        }
    }

    private AnnotationValue value() {
        skipSpace();
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == '{') {
            return array();
        } else if (next == '@') {
            JavaAnnotation nested = annotation();
            return new Nested(nested.className(), nested.elements());
        } else if (next == '"') {
            return new Text(take(STRING, "a string on one line").group(1).translateEscapes());
        } else if (next == '-' || (next >= '0' && next <= '9')) {
            return number();
        }
        return named(take(NAME, "a string, number, boolean, class, constant, annotation or array")
                .group());
    }

    private AnnotationValue array() {
        require('{');
        List<AnnotationValue> values = new ArrayList<>();
        if (!accept('}')) {
            do {
                values.add(value());
            } while (accept(','));
            require('}');
        }
        if (values.stream().anyMatch(Array.class::isInstance)
                || values.stream().map(Object::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException("the values of an array must be of one kind in " + text);
        }
        return new Array(values);
    }

    private AnnotationValue number() {
        Matcher integer = INTEGER.matcher(text).region(at, text.length());
        if (!integer.lookingAt()) {
            return new Literal(take(DECIMAL, "a number").group());
        }
        at = integer.end();
        int bits = new BigInteger(integer.group(1)).bitLength();
        boolean isLong = !integer.group(2).isEmpty();
        if (bits > (isLong ? 63 : 31)) {
            throw new IllegalArgumentException(
                    integer.group() + " is too large" + (isLong ? "" : " for an int, add an L"));
        }
        return new Literal(new BigInteger(integer.group(1)) + (isLong ? "L" : ""));
    }

    private AnnotationValue named(String name) {
        int dot = name.lastIndexOf('.');
        if (name.equals("true") || name.equals("false")) {
            return new Literal(name);
        } else if (name.endsWith(".class")) {
            return new ClassLiteral(qualified(name.substring(0, dot)));
        } else if (dot < 0 || !JavaNames.isQualified(name)) {
            throw new IllegalArgumentException('"' + name + "\" is not a constant with the full name of its class");
        }
        return new Constant(qualified(name.substring(0, dot)), name.substring(dot + 1));
    }

    private static String qualified(String name) {
        if (!JavaNames.isQualified(name) || !name.contains(".")) {
            throw new IllegalArgumentException('"' + name + "\" is not the full name of a class");
        }
        return name;
    }

    private Matcher take(Pattern token, String meaning) {
        Matcher matcher = token.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw expected(meaning);
        }
        at = matcher.end();
        return matcher;
    }

    private void require(char c) {
        if (!accept(c)) {
            throw expected("\"" + c + '"');
        }
    }

    private boolean accept(char c) {
        skipSpace();
        boolean present = at < text.length() && text.charAt(at) == c;
        at += present ? 1 : 0;
        return present;
    }

    private void skipSpace() {
        take(SPACE, "");
    }

    private IllegalArgumentException expected(String meaning) {
        return new IllegalArgumentException("expected " + meaning + " at column " + (at + 1) + " of " + text);
    }
}
