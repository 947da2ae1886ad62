package io.github.jsonschema2records.generator.instance;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The values of a file, read one after the other. */
interface InstanceSequence {

    /**
     * Returns the next value, or null at the end. A file without any value has one instance, which could not be parsed.
     *
     * @throws IOException if the file cannot be read
     */
    @Nullable
    Instance next() throws IOException;
}
