package io.github.jsonschema2records.generator.cli;

import java.util.List;

/** Compares what a test expects with what some generated code does. */
interface Judge {

    /** What code that is. */
    String subject();

    /** What is not as it should be; empty where the test passes. */
    List<String> misses(SuiteCase test);
}
