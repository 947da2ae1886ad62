package io.github.jsonschema2records.runtime.codegen;

/**
 * The dynamic scope (JSON Schema Core 2020-12, section 7.1) as far as dynamic references need it: a few bits for each
 * dynamic anchor say which resource brought it first; what is set stays, since only the outermost resource counts.
 */
public final class DynamicScope {

    private DynamicScope() {}

    /**
     * The scope inside a resource that has a dynamic anchor.
     *
     * @param scope the scope outside
     * @param mask the anchor's bits
     * @param value what they are set to if they are all 0
     */
    public static long enter(long scope, long mask, long value) {
        return (scope & mask) == 0 ? scope | value : scope;
    }
}
