package io.github.jsonschema2records.examples.lambda.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plays the runtime of AWS Lambda: creates a handler and calls it once. */
public final class LocalRuntime {

    private LocalRuntime() {}

    /**
     * Runs {@code _HANDLER=CLASS java -jar lambda.jar INPUT.json}. Prints the answer, and the log to standard error.
     * AWS Lambda names the handler in the same variable.
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        String name = System.getenv("_HANDLER");
        if (arguments.length != 1 || name == null) {
            System.err.println("usage: _HANDLER=CLASS java -jar lambda.jar INPUT.json");
            System.exit(2);
            return;
        }
        RequestStreamHandler handler = Class.forName(name)
                .asSubclass(RequestStreamHandler.class)
                .getDeclaredConstructor()
                .newInstance();
        try (InputStream input = Files.newInputStream(Path.of(arguments[0]))) {
            handler.handleRequest(input, System.out, new LocalContext());
        }
        System.out.println();
    }
}
