package io.github.jsonschema2records.generator.instance;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The instances of a file, read one after the other. */
public interface InstanceSequence {

    /**
     * Returns the next instance, or null at the end. A file without any has one that could not be parsed.
     *
     * @throws IOException if the file cannot be read
     */
    @Nullable
    Instance next() throws IOException;
}
