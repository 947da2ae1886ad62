package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;

/** What is done with the compiled code of a group; by several threads at a time. */
interface GroupTest {

    /** Returns whether the generated types are needed, and not only the validators. */
    boolean needsTypes();

    /** Runs every test; whatever the code does, this returns. */
    GroupReport run(SuiteGroup group, RootType root, CompiledClasses classes);
}
