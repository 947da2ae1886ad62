package io.github.jsonschema2records.benchmark.start;

import io.github.jsonschema2records.benchmark.event.Networknt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Validates one event with networknt. */
public final class FirstNetworknt {

    private FirstNetworknt() {}

    /** Validates the event of a file. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new Networknt(Files.readAllBytes(Path.of(arguments[0]))).isValid());
    }
}
