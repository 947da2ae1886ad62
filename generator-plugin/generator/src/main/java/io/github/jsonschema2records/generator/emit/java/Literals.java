package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Converts values of schemas to Java expressions. Values without a literal become constants of the class. */
public final class Literals {

    /** Greatest number of characters that always fit a constant of a class file. */
    private static final int MOST_CHARACTERS = 65_535 / 3;

    /** Greatest number of strings in a table that are passed one by one. */
    private static final int MOST_LITERALS = 200;

    /** Greatest number of strings passed one by one, in a class that has very many of them. */
    private static final int FEW_LITERALS = 2;

    private final ClassConstants constants;
    private final String owner;

    public Literals(ClassConstants constants) {
        this(constants, "");
    }

    /**
     * Creates literals for a class.
     *
     * @param owner beginning of the names of constants that are not named after their values
     */
    public Literals(ClassConstants constants, String owner) {
        this.constants = constants;
        this.owner = owner;
    }

    /** Returns a table of strings of the owner: {@code NAMES}, {@code DETAIL_NAMES}. */
    public String table(String kind, Collection<String> strings) {
        return tableNamed(ConstantLabel.of(owner, kind), strings);
    }

    /** Returns a table of strings that belongs to a property: {@code TYPE_VALUES}. */
    public String table(String property, String kind, Collection<String> strings) {
        return tableNamed(ConstantLabel.of(ConstantLabel.of(property), kind), strings);
    }

    /** Returns a table of strings that other classes may use. */
    public String sharedTable(String name, Collection<String> strings) {
        return constants.shared(name, RuntimeTypes.STRING_TABLE, identity(strings), code(strings), compact(strings));
    }

    private String tableNamed(String name, Collection<String> strings) {
        return constants.of(name, RuntimeTypes.STRING_TABLE, identity(strings), code(strings), compact(strings));
    }

    private static String identity(Collection<String> strings) {
        return String.join("\0", strings);
    }

    private static Code code(Collection<String> strings) {
        return strings.size() > MOST_LITERALS ? joined(strings) : oneByOne(strings);
    }

    private static Code compact(Collection<String> strings) {
        return strings.size() > FEW_LITERALS ? joined(strings) : oneByOne(strings);
    }

    /**
     * Returns an array of sets of kinds of the owner: {@code KINDS}.
     *
     * @param sets the sets as expressions
     * @param bits the same sets as numbers
     */
    public String kinds(List<Code> sets, List<Integer> bits) {
        StringBuilder text = new StringBuilder();
        bits.forEach(set -> text.append((char) set.intValue()));
        return constants.of(
                ConstantLabel.of(owner, "KINDS"),
                ArrayTypeName.of(TypeName.INT),
                text.toString(),
                Code.of("{$L}", Code.join(sets, ",$W")),
                Code.of("$T.kinds($L)", RuntimeTypes.CHILDREN, string(text.toString())));
    }

    /** Returns a string in ASCII: a literal, or a concatenation of several if it is too long for a class file. */
    public static Code string(String text) {
        List<String> pieces = pieces(text);
        Code.Builder code = Code.builder().add(literal(pieces.get(0)));
        pieces.subList(1, pieces.size()).forEach(piece -> code.add(".concat($L)", literal(piece)));
        return code.build();
    }

    /**
     * Divides a text into pieces that fit a constant of a class file, which has 65,535 bytes, and up to three for a
     * character.
     */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length() || from == 0; from += MOST_CHARACTERS) {
            pieces.add(text.substring(from, Math.min(text.length(), from + MOST_CHARACTERS)));
        }
        return pieces;
    }

    private static Code literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> append(c, literal);
            }
        }
        return Code.of("$L", literal.append('"').toString());
    }

    private static void append(char c, StringBuilder literal) {
        if (c >= ' ' && c < 0x7f) {
            literal.append(c);
        } else {
            literal.append(escape(c));
        }
    }

    /**
     * Returns an octal escape for control characters, since a Unicode escape would put the character itself into the
     * source; otherwise a Unicode escape.
     */
    private static String escape(char c) {
        return c < 0x20
                ? String.format(Locale.ROOT, "\\%03o", (int) c)
                : "\\u" + HexFormat.of().toHexDigits(c);
    }

    private static Code oneByOne(Collection<String> strings) {
        Code list = strings.stream().map(Literals::string).collect(Code.joining(",$W"));
        return Code.of("new $T($L)", RuntimeTypes.STRING_TABLE, list);
    }

    /** Returns a table that is made from one text, since each literal takes code and constants. */
    private static Code joined(Collection<String> strings) {
        char separator = separator(strings);
        String joined = String.join(String.valueOf(separator), strings);
        return Code.of("$T.split($L, '$L')", RuntimeTypes.STRING_TABLE, string(joined), character(separator));
    }

    /** Returns a character that is in none of the strings. */
    public static char separator(Collection<String> strings) {
        char separator = ' ';
        while (contains(strings, separator)) {
            separator++;
        }
        return separator;
    }

    private static boolean contains(Collection<String> strings, char c) {
        return strings.stream().anyMatch(string -> string.indexOf(c) >= 0);
    }

    /** Returns the text of a character between the quotes of a literal. */
    public static String character(char c) {
        return c == '\'' || c == '\\' ? "\\" + c : c < 0x7f ? String.valueOf(c) : escape(c);
    }

    /** Returns the UTF-8 bytes of a string. */
    public String bytes(String text) {
        return constants.of(
                ConstantLabel.ofText(text),
                ArrayTypeName.of(TypeName.BYTE),
                Code.of("$T.bytes($L)", RuntimeTypes.UTF8, string(text)));
    }

    /** Returns a number: a {@code long} literal if it fits, else a constant. */
    public Code number(BigDecimal value) {
        OptionalLong integer = Decimals.shortInteger(value);
        if (integer.isPresent()) {
            return Code.of("$LL", integer.getAsLong());
        }
        String digits = ConstantLabel.of(value.toString());
        String number = ConstantLabel.of("NUMBER", value.signum() < 0 ? "MINUS_" + digits : digits);
        Code block = Code.of("$T.ofNumber($S)", RuntimeTypes.JSON_DATA, value.toString());
        return Code.of("$L", constants.of(number, RuntimeTypes.JSON_NUMBER, block));
    }

    /** Returns any JSON value. */
    public String data(SourceValue value) {
        return constants.of(
                ConstantLabel.of("VALUE", ConstantLabel.of(SourceJson.text(value))),
                RuntimeTypes.JSON_DATA,
                Code.of("$T.parse($L)", RuntimeTypes.JSON_DATA, string(SourceJson.text(value))));
    }

    /** Returns several JSON values. */
    public String dataArray(List<SourceValue> values) {
        String array = values.stream().map(SourceJson::text).collect(Collectors.joining(",", "[", "]"));
        Code compact = Code.of("$T.array($L)", RuntimeTypes.codegen("JsonConstants"), string(array));
        Code list = values.stream()
                .map(v -> Code.of("$T.parse($L)", RuntimeTypes.JSON_DATA, string(SourceJson.text(v))))
                .collect(Code.joining(", "));
        Code value = values.size() > MOST_LITERALS ? compact : Code.of("{$L}", list);
        return constants.of(
                ConstantLabel.of(owner, "VALUES"), ArrayTypeName.of(RuntimeTypes.JSON_DATA), array, value, compact);
    }
}
