package io.github.jsonschema2records.benchmark.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jsonschema2records.benchmark.event.PlainServiceJobEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one event with Jackson 2, without validation, and without the module that pays only later. */
public final class FirstDatabind {

    private FirstDatabind() {}

    /** Reads the event of a file. */
    public static void main(String[] arguments) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(
                new ObjectMapper().readValue(json, PlainServiceJobEvent.class).detailType());
    }
}
