package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Templates of generated code with named slots: {@code $name:L} for code, {@code $name:T} for a type, {@code $name:N}
 * for an identifier.
 */
public final class Code {

    /** No code. */
    public static final CodeBlock EMPTY = CodeBlock.of("");

    private static final int INDENT = 4;

    /** End of a slot for code. */
    private static final String CODE = ":L";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder format = new StringBuilder();
    private int level;

    private Code(Object[] slots) {
        for (int i = 0; i < slots.length; i += 2) {
            values.put((String) slots[i], slots[i + 1]);
        }
    }

    /**
     * Fills the slots of a template. A line that is nothing but a slot for code takes whole lines of code, which are
     * indented like it; without code the line disappears.
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

    /** Returns one line of code with its end, for a slot that is a line of a template. Parts are as in JavaPoet. */
    public static CodeBlock line(String format, Object... parts) {
        return CodeBlock.of(format + "\n", parts);
    }

    private void add(String line) {
        String words = line.strip();
        if (!isSlot(words)) {
            indent(line.length() - line.stripLeading().length());
            format.append(words).append('\n');
            return;
        }
        Object slot = values.get(words.substring(1, words.length() - CODE.length()));
        if (slot == null) {
            throw new IllegalArgumentException(words + " has no value");
        }
        boolean isEmpty = slot instanceof CodeBlock block
                ? block.isEmpty()
                : slot.toString().isEmpty();
        if (!isEmpty) {
            assert slot.toString().endsWith("\n") : words + " is not filled with whole lines: " + slot;
            indent(line.length() - line.stripLeading().length());
            format.append(words);
        }
    }

    /** Returns whether a line is nothing but a slot for code. */
    private static boolean isSlot(String words) {
        return words.startsWith("$") && words.endsWith(CODE) && words.indexOf(':') == words.length() - CODE.length();
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
