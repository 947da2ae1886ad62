package io.github.jsonschema2records.generator.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // up to Java 21 it is null without a terminal
    static boolean isPresent() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there may be a console without a terminal, and a method to tell.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /** The charset to write in: UTF-8, whatever the system says, unless a terminal wants another one. */
    @SuppressWarnings("SystemConsoleNull") // up to Java 21 it is null without a terminal
    static Charset charset() {
        Console console = System.console();
        return console != null && isPresent() ? console.charset() : StandardCharsets.UTF_8;
    }
}
