package io.github.jsonschema2records.generator.compile;

import java.util.List;

/** The result of compiling a list of sources. */
public sealed interface Compilation {

    /** All sources compile. */
    record Compiled(CompiledClasses classes) implements Compilation {}

    /**
     * Some source does not compile, so there are no classes at all.
     *
     * @param errors the compiler's errors, at least one, in its order
     */
    record Failed(List<CompileError> errors) implements Compilation {
        public Failed {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Returns the classes.
     *
     * @throws IllegalStateException with every error if the sources do not compile
     */
    default CompiledClasses orElseThrow() {
        if (this instanceof Failed failed) {
            throw new IllegalStateException(String.join(
                    "\n", failed.errors().stream().map(CompileError::text).toList()));
        }
        return ((Compiled) this).classes();
    }
}
