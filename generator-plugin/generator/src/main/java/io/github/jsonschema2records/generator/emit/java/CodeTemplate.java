package io.github.jsonschema2records.generator.emit.java;

/**
 * Templates of generated code with named slots: {@code $name:L} for code, {@code $name:T} for a type, {@code $name:N}
 * for an identifier.
 */
public final class CodeTemplate {

    private static final int INDENT = 4;

    /** End of a slot for code. */
    private static final String CODE = ":L";

    private final Object[] slots;
    private final Code.Builder code = Code.builder();
    private int level;

    private CodeTemplate(Object[] slots) {
        this.slots = slots;
    }

    /**
     * Fills the slots of a template. A line that is nothing but a slot for code takes whole lines of code, which are
     * indented like it; without code the line disappears.
     *
     * @param template lines that are indented by multiples of four spaces
     * @param slots names and values by turns
     * @throws IllegalArgumentException if a slot has no value
     */
    public static Code of(String template, Object... slots) {
        CodeTemplate filled = new CodeTemplate(slots);
        template.lines().forEach(filled::line);
        filled.indent(0);
        return filled.code.build();
    }

    /** Fills the slots of one line, and does not end it. */
    static Code inline(String line, Object... slots) {
        CodeTemplate filled = new CodeTemplate(slots);
        filled.words(line);
        return filled.code.build();
    }

    private void line(String line) {
        String words = line.strip();
        if (!isSlot(words)) {
            indent(line.length() - line.stripLeading().length());
            words(words);
            code.add("\n");
            return;
        }
        Object slot = value(words.substring(1, words.length() - CODE.length()));
        boolean isEmpty =
                slot instanceof Code lines ? lines.isEmpty() : slot.toString().isEmpty();
        if (!isEmpty) {
            assert slot.toString().endsWith("\n") : words + " is not filled with whole lines: " + slot;
            indent(line.length() - line.stripLeading().length());
            code.add('L', slot);
        }
    }

    /** Adds text and the values of its slots. */
    private void words(String words) {
        int from = 0;
        for (int at = words.indexOf('$'); at >= 0; at = words.indexOf('$', from)) {
            code.add(words.substring(from, at));
            int end = at + 1;
            while (end < words.length()
                    && Character.isJavaIdentifierPart(words.charAt(end))
                    && words.charAt(end) != '$') {
                end++;
            }
            if (end < words.length() - 1 && words.charAt(end) == ':') {
                code.add(words.charAt(end + 1), value(words.substring(at + 1, end)));
                from = end + 2;
            } else {
                code.add(words.substring(at, at + 2));
                from = at + 2;
            }
        }
        code.add(words.substring(from));
    }

    private Object value(String name) {
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i].equals(name)) {
                return slots[i + 1];
            }
        }
        throw new IllegalArgumentException("$" + name + " has no value");
    }

    /** Returns whether a line is nothing but a slot for code. */
    private static boolean isSlot(String words) {
        return words.startsWith("$") && words.endsWith(CODE) && words.indexOf(':') == words.length() - CODE.length();
    }

    private void indent(int spaces) {
        for (; level < spaces / INDENT; level++) {
            code.add("$>");
        }
        for (; level > spaces / INDENT; level--) {
            code.add("$<");
        }
    }
}
