package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one event in a fresh JVM. Measure the time of the whole process, with a file, and without one for a bare JVM.
 */
public final class FirstEvent {

    private FirstEvent() {}

    /** Reads the event of a file, if one is given. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            BatchEvent event = BatchEvent.fromJson(Files.readAllBytes(Path.of(arguments[0])));
            System.out.println(event.detailType());
        }
    }
}
