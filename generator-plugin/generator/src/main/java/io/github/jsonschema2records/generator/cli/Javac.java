package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;

/** The compiler that comes with a JDK, and not with a JRE. */
final class Javac {

    private Javac() {}

    /** Fails early where there is none. */
    static void require() {
        open().close();
    }

    /**
     * The compiler.
     *
     * @throws CommandException if there is none
     */
    static InMemoryCompiler open() {
        return InMemoryCompiler.find()
                .orElseThrow(() -> new CommandException("this command compiles Java, and the Java that runs it ("
                        + System.getProperty("java.home") + ") has no compiler: run it with a JDK, not a JRE"));
    }
}
