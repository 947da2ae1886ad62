package io.github.jsonschema2records.runtime.codegen;

/**
 * Initializes generated classes before deeply nested values are checked or read. If the stack overflows while a class
 * is initialized, the virtual machine marks the class as erroneous, and every later use of it fails.
 */
public final class Initialization {

    private Initialization() {}

    /**
     * Initializes the classes that constants belong to. Reading the constants already does this, so the method is
     * empty.
     */
    public static void of(Object... constants) {}
}
