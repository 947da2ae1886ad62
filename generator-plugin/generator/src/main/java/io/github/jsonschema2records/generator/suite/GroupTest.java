package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;

/** Tests the compiled code of a group. Several threads may call it at a time. */
public interface GroupTest {

    /** Returns whether the generated types are needed, and not only the validators. */
    boolean needsTypes();

    /** Runs every test. Exceptions of the tested code become failures in the report. */
    GroupReport run(SuiteGroup group, RootType root, CompiledClasses classes);
}
