package io.github.jsonschema2records.benchmark.measure;

import org.jspecify.annotations.Nullable;

/** Operation to measure. */
@FunctionalInterface
public interface Operation {

    /** Runs the operation once. Returns its result, so that no compiler can leave it out. */
    @Nullable
    Object run() throws Exception;
}
