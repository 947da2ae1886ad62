package io.github.jsonschema2records.generator.compile;

import java.util.List;

/** What the compiler made of a list of sources. */
public sealed interface Compilation {

    /** All of them compile. */
    record Compiled(CompiledClasses classes) implements Compilation {}

    /**
     * Something does not compile, so that there are no classes at all.
     *
     * @param errors what the compiler says, at least one, in its order
     */
    record Failed(List<CompileError> errors) implements Compilation {
        public Failed {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The classes.
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
