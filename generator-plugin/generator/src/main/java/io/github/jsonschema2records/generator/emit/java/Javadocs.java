package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/** Creates Javadoc from the annotations of schemas. */
public final class Javadocs {

    private static final int LINE = 100;

    private Javadocs() {}

    /** Returns the description of a type and the location of its schema. JavaPoet does not format it. */
    public static CodeBlock type(Schema schema) {
        String text = JavadocText.of(List.of(schema));
        String where = "Schema: {@code " + JavadocHtml.code(schema.location().display()) + "}\n";
        return CodeBlock.of("$L", (text.isEmpty() ? "" : wrap(text) + "\n\n<p>") + where);
    }

    /** Returns {@code @param} lines for a component, or nothing if the schemas do not describe it. */
    public static CodeBlock parameter(String name, List<Schema> schemas) {
        return parameter(name, JavadocText.of(schemas));
    }

    /** Returns {@code @param} lines with a text. */
    public static CodeBlock parameter(String name, String text) {
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", wrap("@param " + name + " " + text, "    "));
    }

    /**
     * Returns the description of an accessor of a class that is not a record, or nothing if the schemas do not describe
     * it.
     */
    public static CodeBlock component(List<Schema> schemas) {
        String text = JavadocText.of(schemas);
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", wrap(text));
    }

    /** Returns the description of an accessor that several types have in common. */
    public static CodeBlock accessor(List<Schema> schemas) {
        String text = JavadocText.of(schemas);
        return CodeBlock.of("$L\n", text.isEmpty() ? "Returns a component that all types have." : wrap(text));
    }

    /** Returns the description of an enum's constant, or nothing. */
    public static CodeBlock constant(String text) {
        return text.isBlank() ? CodeBlock.of("") : CodeBlock.of("$L\n", wrap(JavadocHtml.of(text.strip())));
    }

    private static String wrap(String text) {
        return wrap(text, "");
    }

    /** Wraps lines to a readable width. Line ends of the text are kept. */
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
}
