package io.github.jsonschema2records.generator.suite;

import java.util.List;

/** Compares the expectation of a test with the result of some generated code. */
interface Judge {

    /** Returns a name for that code. */
    String subject();

    /** Returns the differences; empty if the test passes. */
    List<String> misses(SuiteCase test);
}
