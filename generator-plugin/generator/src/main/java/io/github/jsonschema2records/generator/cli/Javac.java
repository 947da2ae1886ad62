package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;

/** The compiler, which a JDK has and a JRE does not. */
final class Javac {

    private static final JavaSource ANYTHING = new JavaSource("WarmUp.java", """
            abstract class WarmUp extends io.github.jsonschema2records.runtime.codegen.CompiledValidator {
                private final String text = "x".concat(schemaLocation());
            }
            """);

    private Javac() {}

    /**
     * Prepares for a compilation, and fails early if there is no compiler. The first compilation takes about as long as
     * reading and planning a schema, so another thread does a small one meanwhile.
     *
     * @throws CommandException if there is no compiler
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
     * Returns the compiler.
     *
     * @throws CommandException if there is none
     */
    static InMemoryCompiler open() {
        return InMemoryCompiler.find()
                .orElseThrow(() -> new CommandException("this command compiles Java, and the Java that runs it ("
                        + System.getProperty("java.home") + ") has no compiler: run it with a JDK, not a JRE"));
    }
}
