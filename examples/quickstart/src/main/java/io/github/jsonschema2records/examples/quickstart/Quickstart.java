package io.github.jsonschema2records.examples.quickstart;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an AWS Batch event from a file and prints its content, or all violations. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs {@code java -jar quickstart.jar EVENT.json}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java -jar quickstart.jar EVENT.json");
            System.exit(2);
        }
        System.exit(run(Path.of(arguments[0]), System.out, System.err));
    }

    static int run(Path file, PrintStream out, PrintStream err) throws IOException {
        ReadResult<BatchEvent> result = BatchEvent.tryFromJson(Files.readAllBytes(file));
        if (result instanceof ReadResult.Invalid<BatchEvent> invalid) {
            for (Violation violation : invalid.violations()) {
                err.println(file.getFileName() + ":" + violation);
                err.println(violation.excerpt());
            }
            return 1;
        }
        BatchEvent event = result.orElseThrow();
        out.println(event.detailType() + " at " + event.time() + " in " + event.region());
        event.match(new Summary(out)).extras(event.additionalProperties());
        return 0;
    }
}
