package io.github.jsonschema2records.generator.emit.java;

import java.util.regex.Pattern;

/** Any text as the HTML of a Javadoc comment. */
public final class JavadocHtml {

    /** What cannot stand in {@code {@code ...}} as it is. */
    private static final Pattern SPECIAL =
            Pattern.compile("[{}@\\\\\\p{Cc}\\u2028\\u2029]|\\*/|^\\s|\\s$|[\\ud800-\\udfff]");

    private JavadocHtml() {}

    /** Text as Javadoc: what is in back quotes is code, and characters that mean something to HTML or Javadoc are escaped. */
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
    public static String quoted(String text) {
        return value('"' + text + '"');
    }

    /** A JSON text as code. */
    public static String value(String json) {
        StringBuilder html = new StringBuilder("<code>");
        escape(json.replace('\n', ' '), html);
        return html.append("</code>").toString();
    }

    /** Text inside {@code {@code ...}}: braces and comment ends cannot stand there. */
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
