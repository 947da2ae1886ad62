package io.github.jsonschema2records.benchmark.start;

/** Does nothing: the start and the end of a JVM. */
public final class BareJvm {

    private BareJvm() {}

    /** Returns at once. */
    public static void main(String[] arguments) {}
}
