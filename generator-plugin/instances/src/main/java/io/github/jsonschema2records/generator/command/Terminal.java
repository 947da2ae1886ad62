package io.github.jsonschema2records.generator.command;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Properties of the terminal, if there is one. */
final class Terminal {

    private Terminal() {}

    /** Returns whether input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // Up to Java 21 it is null without a terminal.
    static boolean isPresent() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there may be a console without a terminal, and a method to find out.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /**
     * Returns the charset of the output: UTF-8, whatever the system's default is, unless a terminal has another one.
     */
    @SuppressWarnings("SystemConsoleNull") // Up to Java 21 it is null without a terminal.
    static Charset charset() {
        Console console = System.console();
        return console != null && isPresent() ? console.charset() : StandardCharsets.UTF_8;
    }
}
