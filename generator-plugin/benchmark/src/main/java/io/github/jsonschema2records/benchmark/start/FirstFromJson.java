package io.github.jsonschema2records.benchmark.start;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and validates one event. */
public final class FirstFromJson {

    private FirstFromJson() {}

    /** Reads the event of a file. */
    public static void main(String[] arguments) throws IOException {
        BatchEvent event = BatchEvent.fromJson(Files.readAllBytes(Path.of(arguments[0])));
        System.out.println(event.detailType());
    }
}
