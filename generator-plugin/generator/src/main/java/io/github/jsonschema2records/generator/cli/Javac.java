package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.List;
import javax.tools.ToolProvider;

/** The compiler, which a JDK has and a JRE does not. */
final class Javac {

    private static final JavaSource ANYTHING = new JavaSource("WarmUp.java", """
            abstract class WarmUp extends io.github.jsonschema2records.runtime.codegen.CompiledValidator {
                private final String text = "x".concat(schemaLocation());
            }
            """);

    private Javac() {}

    /**
     * Prepares for a compilation, if there is a compiler. The first compilation takes about as long as reading and
     * planning a schema, so another thread does a small one meanwhile.
     */
    static void prepare() {
        if (isPresent()) {
            Thread warmUp = new Thread(Javac::warmUp, "javac-warm-up");
            warmUp.setDaemon(true);
            warmUp.start();
        }
    }

    private static void warmUp() {
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElse(null)) {
            if (compiler != null) {
                compiler.compile(List.of(ANYTHING), InMemoryCompiler.FAST);
            }
        }
    }

    /** Returns whether there is a compiler. */
    static boolean isPresent() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * Requires a compiler.
     *
     * @param purpose what it is needed for
     * @throws CommandException if there is none
     */
    static void require(String purpose) {
        CommandException.unless(
                isPresent(),
                purpose + " compiles Java, and the Java that runs it (" + System.getProperty("java.home")
                        + ") has no compiler: run it with a JDK, not a JRE");
    }
}
