package io.github.jsonschema2records.benchmark.event;

import java.io.IOException;

/** Library that reads and writes one event. */
interface Mapper {

    /** Reads the event from bytes. */
    Object read() throws IOException;

    /** Writes the event that was read to bytes. */
    byte[] write() throws IOException;
}
