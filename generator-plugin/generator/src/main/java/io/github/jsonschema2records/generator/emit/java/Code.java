package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Templates of generated code with named slots: {@code $name:L} for code, {@code $name:T} for a type, {@code $name:N} for an
 * identifier.
 */
public final class Code {

    /** No code. */
    public static final CodeBlock EMPTY = CodeBlock.of("");

    private static final int INDENT = 4;

    private static final Pattern WHOLE_LINE = Pattern.compile("\\$(\\w+):L");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder format = new StringBuilder();
    private int level;

    private Code(Object[] slots) {
        for (int i = 0; i < slots.length; i += 2) {
            values.put((String) slots[i], slots[i + 1]);
        }
    }

    /**
     * Fills the slots of a template. A line that is nothing but a slot for code disappears if the code is empty; else all
     * lines of the code are indented like it.
     *
     * @param template lines that are indented by multiples of four spaces
     * @param slots names and values by turns
     * @throws IllegalArgumentException if a slot has no value
     */
    public static CodeBlock of(String template, Object... slots) {
        Code code = new Code(slots);
        template.lines().forEach(code::add);
        code.indent(0);
        return CodeBlock.builder().addNamed(code.format.toString(), code.values).build();
    }

    private void add(String line) {
        String words = line.strip();
        Matcher slot = WHOLE_LINE.matcher(words);
        if (!slot.matches()) {
            indent(line.length() - line.stripLeading().length());
            format.append(words).append('\n');
            return;
        }
        String value = String.valueOf(values.get(slot.group(1)));
        if (!value.isEmpty()) {
            indent(line.length() - line.stripLeading().length());
            format.append(words).append(value.endsWith("\n") ? "" : "\n");
        }
    }

    private void indent(int spaces) {
        for (; level < spaces / INDENT; level++) {
            format.append("$>");
        }
        for (; level > spaces / INDENT; level--) {
            format.append("$<");
        }
    }
}
