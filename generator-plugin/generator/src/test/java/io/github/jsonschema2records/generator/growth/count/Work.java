package io.github.jsonschema2records.generator.growth.count;

import org.jspecify.annotations.Nullable;

/** Something that is measured. */
public interface Work {

    /** Does it, and returns some result of it. */
    @Nullable
    Object result();
}
