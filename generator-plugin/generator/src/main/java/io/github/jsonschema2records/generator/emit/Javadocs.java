package io.github.jsonschema2records.generator.emit;

import io.github.jsonschema2records.generator.upgrade.Keyword.Deprecated;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.ReadOnly;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.WriteOnly;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/** Javadoc from what schemas say of themselves. */
final class Javadocs {

    private Javadocs() {}

    /** The description of a type, else its title, else where it stands; with {@code $} doubled for JavaPoet. */
    static String type(Schema schema) {
        String text = text(List.of(schema));
        String where = "<p>Schema: {@code " + code(schema.location().display()) + "}\n";
        return escapeFormat((text.isEmpty() ? "" : text + "\n\n") + where);
    }

    /** The description of a component, or "" where there is none. */
    static String component(List<Schema> schemas) {
        return escapeFormat(text(schemas));
    }

    /** The description of an accessor that several types have in common. */
    static String accessor(List<Schema> schemas) {
        String text = component(schemas);
        return (text.isEmpty() ? "What each type has in its own way; see there." : text) + "\n";
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

    /** Whether a schema says that it is deprecated. */
    static boolean isDeprecated(List<Schema> schemas) {
        return schemas.stream().map(s -> s.keyword(Deprecated.class)).anyMatch(d -> d != null && d.deprecated());
    }

    /** Text as HTML: the characters that mean something there, or to the Java compiler, are escaped. */
    private static String html(String text) {
        StringBuilder html = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '@' -> html.append("&#64;");
                case '{' -> html.append("&#123;");
                case '}' -> html.append("&#125;");
                case '*' -> html.append(i + 1 < text.length() && text.charAt(i + 1) == '/' ? "&#42;" : "*");
                case '\\' -> html.append("&#92;");
                case '`' -> {
                    code = !code && text.indexOf('`', i + 1) > 0;
                    boolean closes = !code && html.lastIndexOf("<code>") > html.lastIndexOf("</code>");
                    html.append(code ? "<code>" : closes ? "</code>" : "`");
                }
                case '\r' -> {
                    // line ends are those of the generated file
                }
                default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return html.toString();
    }

    /** Text inside {@code {@code ...}}: braces and comment ends cannot stand there. */
    static String code(String text) {
        return text.replace("{", "%7B").replace("}", "%7D").replace("*/", "%2A/").replace("\\", "%5C");
    }

    private static String escapeFormat(String text) {
        return text.replace("$", "$$");
    }
}
