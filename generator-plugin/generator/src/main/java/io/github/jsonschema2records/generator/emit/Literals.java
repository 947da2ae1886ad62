package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Values of schemas as Java expressions, constants of the class where they are no literals. */
final class Literals {

    private final ClassConstants constants;

    Literals(ClassConstants constants) {
        this.constants = constants;
    }

    /** A table of strings. */
    String table(String prefix, Collection<String> strings) {
        return constants.of(prefix, RuntimeTypes.STRING_TABLE, String.join("\0", strings), tableOf(strings));
    }

    /** A string literal in ASCII, whatever the string holds. */
    static CodeBlock string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : escape(c));
            }
        }
        return CodeBlock.of("$L", literal.append('"').toString());
    }

    /** An octal escape for control characters, which a Unicode escape would put into the source as they are; else a Unicode escape. */
    private static String escape(char c) {
        return c < 0x20
                ? String.format(Locale.ROOT, "\\%03o", (int) c)
                : String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    /** The expression that makes a table of strings. */
    static CodeBlock tableOf(Collection<String> strings) {
        CodeBlock list = strings.stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", RuntimeTypes.STRING_TABLE, list);
    }

    /** The UTF-8 bytes of a string. */
    String bytes(String text) {
        return constants.of(
                "TEXT", ArrayTypeName.of(TypeName.BYTE), CodeBlock.of("$T.bytes($L)", RuntimeTypes.UTF8, string(text)));
    }

    /** A number: a {@code long} literal where it fits, else a constant. */
    CodeBlock number(BigDecimal value) {
        if (value.signum() == 0 || (value.scale() <= 0 && value.precision() - value.scale() <= 18)) {
            return CodeBlock.of(
                    "$LL", value.signum() == 0 ? "0" : value.toBigIntegerExact().toString());
        }
        CodeBlock made = CodeBlock.of("$T.ofNumber($S)", RuntimeTypes.JSON_DATA, value.toString());
        return CodeBlock.of("$L", constants.of("NUMBER", RuntimeTypes.JSON_NUMBER, made));
    }

    /** Any JSON value. */
    String data(SourceValue value) {
        return constants.of(
                "VALUE",
                RuntimeTypes.JSON_DATA,
                CodeBlock.of("$T.parse($L)", RuntimeTypes.JSON_DATA, string(SourceJson.text(value))));
    }

    /** Several JSON values. */
    String dataArray(List<SourceValue> values) {
        CodeBlock list = values.stream()
                .map(v -> CodeBlock.of("$T.parse($L)", RuntimeTypes.JSON_DATA, string(SourceJson.text(v))))
                .collect(CodeBlock.joining(", "));
        return constants.of("VALUES", ArrayTypeName.of(RuntimeTypes.JSON_DATA), CodeBlock.of("{$L}", list));
    }
}
