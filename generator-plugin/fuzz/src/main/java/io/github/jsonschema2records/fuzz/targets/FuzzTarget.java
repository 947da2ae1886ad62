package io.github.jsonschema2records.fuzz.targets;

/** Something that must hold for every input. A target keeps what is expensive to make, and nothing about an input. */
public interface FuzzTarget {

    /**
     * Checks one input.
     *
     * @throws AssertionError if something does not hold; every other exception is a finding too
     */
    void run(byte[] input);
}
