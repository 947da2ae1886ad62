package io.github.jsonschema2records.runtime.codegen;

/**
 * Initializes generated classes before values that are nested deep are checked or read. If the stack ends while a class is
 * initialized, the virtual machine takes the class for broken for ever, and every later use of it fails.
 */
public final class Initialization {

    private Initialization() {}

    /** Initializes the class that a constant belongs to: reading the constant does that, so there is nothing left to do. */
    public static void of(Object constant) {}
}
