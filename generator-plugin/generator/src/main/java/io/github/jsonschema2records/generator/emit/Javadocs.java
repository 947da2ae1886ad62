package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.upgrade.Keyword.Deprecation;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.ReadOnly;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.WriteOnly;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc from what schemas say of themselves. */
final class Javadocs {

    private static final int LINE = 100;

    /** Code in back quotes that can stand in {@code {@code ...}} as it is. */
    private static final Pattern CODE = Pattern.compile("`([^`\\n{}@\\\\*/]+)`");

    private Javadocs() {}

    /** The description of a type and where its schema stands; JavaPoet takes it as it is. */
    static CodeBlock type(Schema schema) {
        String text = text(List.of(schema));
        String where = "<p>Schema: {@code " + code(schema.location().display()) + "}\n";
        return CodeBlock.of("$L", (text.isEmpty() ? "" : wrap(text) + "\n\n") + where);
    }

    /** {@code @param} lines for a component, or nothing where the schemas do not describe it. */
    static CodeBlock parameter(String name, List<Schema> schemas) {
        return parameter(name, text(schemas));
    }

    /** {@code @param} lines with a given text. */
    static CodeBlock parameter(String name, String text) {
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", wrap("@param " + name + " " + text, "    "));
    }

    /** The description of an accessor of a class that is no record, or nothing where the schemas do not describe it. */
    static CodeBlock component(List<Schema> schemas) {
        String text = text(schemas);
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", wrap(text));
    }

    /** The description of an accessor that several types have in common. */
    static CodeBlock accessor(List<Schema> schemas) {
        String text = text(schemas);
        return CodeBlock.of("$L\n", text.isEmpty() ? "What each type has in its own way; see there." : wrap(text));
    }

    /** The description of an enum's constant, or nothing. */
    static CodeBlock constant(String text) {
        return text.isBlank() ? CodeBlock.of("") : CodeBlock.of("$L\n", wrap(html(text.strip())));
    }

    private static String text(List<Schema> schemas) {
        for (Schema schema : schemas) {
            Description description = schema.keyword(Description.class);
            Title title = schema.keyword(Title.class);
            String text = description != null ? description.text() : title != null ? title.text() : "";
            if (!text.isBlank()) {
                return html(text.strip()) + access(schema);
            }
        }
        return "";
    }

    private static String access(Schema schema) {
        ReadOnly readOnly = schema.keyword(ReadOnly.class);
        WriteOnly writeOnly = schema.keyword(WriteOnly.class);
        boolean read = readOnly != null && readOnly.readOnly();
        boolean write = writeOnly != null && writeOnly.writeOnly();
        return (read ? " (read-only)" : "") + (write ? " (write-only)" : "");
    }

    private static String wrap(String text) {
        return wrap(text, "");
    }

    /** Lines of a readable width; line ends of the text are kept. */
    private static String wrap(String text, String indent) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (!wrapped.isEmpty()) {
                wrapped.append('\n');
            }
            wrapLine(line, indent, wrapped);
        }
        return wrapped.toString();
    }

    private static void wrapLine(String line, String indent, StringBuilder wrapped) {
        int width = 0;
        for (String word : line.split(" ", -1)) {
            if (width > 0 && width + 1 + word.length() > LINE) {
                wrapped.append('\n').append(indent).append(word);
                width = indent.length() + word.length();
            } else {
                wrapped.append(width == 0 ? "" : " ").append(word);
                width += word.length() + (width == 0 ? 0 : 1);
            }
        }
    }

    /** Whether a schema says that it is deprecated. */
    static boolean isDeprecated(List<Schema> schemas) {
        return schemas.stream().map(s -> s.keyword(Deprecation.class)).anyMatch(d -> d != null && d.deprecated());
    }

    /** Text as Javadoc: what is in back quotes is code, and characters that mean something to HTML or Javadoc are escaped. */
    private static String html(String text) {
        StringBuilder html = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            escape(text.substring(from, code.start()), html);
            html.append("{@code ").append(code.group(1)).append('}');
            from = code.end();
        }
        escape(text.substring(from), html);
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '@' -> html.append("&#64;");
                case '{' -> html.append("&#123;");
                case '}' -> html.append("&#125;");
                case '/' -> html.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '\\' -> html.append("&#92;");
                case '\r' -> {
                    // line ends are those of the generated file
                }
                default -> html.append(isPrintable(c) ? c : ' ');
            }
        }
    }

    private static boolean isPrintable(char c) {
        return c == '\n' || (!Character.isISOControl(c) && !Character.isSurrogate(c) && c != 0x2028 && c != 0x2029);
    }

    /** A text in quotes as code. */
    static String quoted(String text) {
        return value('"' + text + '"');
    }

    /** A JSON text as code. */
    static String value(String json) {
        StringBuilder html = new StringBuilder("<code>");
        escape(json.replace('\n', ' '), html);
        return html.append("</code>").toString();
    }

    /** Text inside {@code {@code ...}}: braces and comment ends cannot stand there. */
    static String code(String text) {
        String legal = text.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("*/", "%2A/")
                .replace("\\", "%5C");
        StringBuilder printable = new StringBuilder();
        legal.chars().forEach(c -> printable.append(isPrintable((char) c) && c != '\n' ? (char) c : ' '));
        return printable.toString();
    }
}
