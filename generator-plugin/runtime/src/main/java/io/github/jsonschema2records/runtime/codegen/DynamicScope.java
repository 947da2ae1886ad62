package io.github.jsonschema2records.runtime.codegen;

/**
 * Dynamic scope (JSON Schema Core 2020-12, section 7.1), as far as dynamic references need it. Each dynamic anchor has
 * a few bits for the outermost resource that defines it. Bits that are set never change, because only the outermost
 * resource counts.
 */
public final class DynamicScope {

    private DynamicScope() {}

    /**
     * Returns the scope inside a resource that has a dynamic anchor.
     *
     * @param scope the scope outside
     * @param mask the bits of the anchor
     * @param value the bits to set if all of them are 0
     */
    public static long enter(long scope, long mask, long value) {
        return (scope & mask) == 0 ? scope | value : scope;
    }
}
