package io.github.jsonschema2records.generator.instance;

import java.io.InputStream;

/** Reads the instances of files, which validate themselves. */
public interface InstanceReader {

    /**
     * Starts with a file.
     *
     * @param name the name of the file
     * @param in its content, not compressed
     */
    InstanceSequence open(String name, InputStream in);
}
