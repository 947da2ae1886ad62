package io.github.jsonschema2records.benchmark.start;

import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Validates one event. */
public final class FirstIsValid {

    private FirstIsValid() {}

    /** Validates the event of a file. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(BatchEventValidator.INSTANCE.isValid(Files.readAllBytes(Path.of(arguments[0]))));
    }
}
