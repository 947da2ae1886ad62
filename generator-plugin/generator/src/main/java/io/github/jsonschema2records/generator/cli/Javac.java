package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;

/** The compiler that comes with a JDK, and not with a JRE. */
final class Javac {

    private static final JavaSource ANYTHING = new JavaSource("WarmUp.java", """
            abstract class WarmUp extends io.github.jsonschema2records.runtime.codegen.CompiledValidator {
                private final String text = "x".concat(schemaLocation());
            }
            """);

    private Javac() {}

    /**
     * For commands that will compile: fails early where there is no compiler. As the first compilation takes about as long
     * as reading and planning a schema, a first one is done meanwhile by another thread.
     *
     * @throws CommandException if there is none
     */
    static void prepare() {
        open().close();
        Thread warmUp = new Thread(Javac::warmUp, "javac-warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
    }

    private static void warmUp() {
        try (InMemoryCompiler compiler = open()) {
            compiler.compile(List.of(ANYTHING), InMemoryCompiler.FAST);
        }
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
