package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.runtime.SchemaValidator;

/** Tests the compiled code of a group. Several threads may call it at a time. */
public interface GroupTest {

    /** Returns whether the generated types are needed, and not only the validators. */
    boolean needsTypes();

    /** Runs every test. Exceptions of the tested code become failures in the report. */
    GroupReport run(SuiteGroup group, RootType root, CompiledClasses classes);

    /**
     * Runs every test on a validator that needs no compiler.
     *
     * @throws IllegalStateException if the test needs compiled code
     */
    default GroupReport run(SuiteGroup group, SchemaValidator validator) {
        throw new IllegalStateException("this test needs compiled code");
    }
}
