package io.github.jsonschema2records.generator.emit.java;

import java.util.regex.Pattern;

/** Formats any text as the HTML of a Javadoc comment. */
public final class JavadocHtml {

    /** Matches the characters that {@code {@code ...}} cannot contain unescaped. */
    private static final Pattern SPECIAL =
            Pattern.compile("[{}@\\\\\\p{Cc}\\u2028\\u2029]|\\*/|^\\s|\\s$|[\\ud800-\\udfff]");

    private JavadocHtml() {}

    /**
     * Returns the text as Javadoc. Text in back quotes becomes code, and special characters of HTML and Javadoc are
     * escaped.
     */
    static String of(String text) {
        StringBuilder html = new StringBuilder();
        for (CodeSpans.Part part : CodeSpans.of(text)) {
            if (!part.code()) {
                escape(part.text(), html);
            } else if (SPECIAL.matcher(part.text()).find()) {
                html.append(value(part.text()));
            } else {
                html.append("{@code ").append(part.text()).append('}');
            }
        }
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
                    // Line ends are those of the generated file.
                }
                default -> html.append(isPrintable(c) ? c : ' ');
            }
        }
    }

    private static boolean isPrintable(char c) {
        return c == '\n' || (!Character.isISOControl(c) && !Character.isSurrogate(c) && c != 0x2028 && c != 0x2029);
    }

    /** Returns a text on one line, with special characters of HTML and Javadoc escaped. */
    public static String text(String text) {
        StringBuilder html = new StringBuilder();
        escape(text.replace('\n', ' '), html);
        return html.toString();
    }

    /** Returns a quoted text as code. */
    public static String quoted(String text) {
        return value('"' + text + '"');
    }

    /** Returns a JSON text as code. */
    public static String value(String json) {
        StringBuilder html = new StringBuilder("<code>");
        escape(json.replace('\n', ' '), html);
        return html.append("</code>").toString();
    }

    /** Returns a text for {@code {@code ...}}, with braces and comment ends replaced. */
    public static String code(String text) {
        String legal = text.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("*/", "%2A/")
                .replace("\\", "%5C");
        StringBuilder printable = new StringBuilder();
        legal.chars().forEach(c -> printable.append(isPrintable((char) c) && c != '\n' ? (char) c : ' '));
        return printable.toString();
    }
}
