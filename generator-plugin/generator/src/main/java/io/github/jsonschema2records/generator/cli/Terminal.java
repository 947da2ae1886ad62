package io.github.jsonschema2records.generator.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal. */
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
    static Charset charset() {
        return isPresent() ? System.console().charset() : StandardCharsets.UTF_8;
    }
}
